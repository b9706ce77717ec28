interface ImportMetaEnv {
  /** Origin of the published site; null when the build was not given one. */
  readonly SIMAK_SITE: string | null
  /** Whether the site has a service worker; in development it has none. */
  readonly SIMAK_WORKER: boolean
}

interface Navigator {
  /** What is known of the line; missing in some browsers. */
  readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string }
  /** In GB, rounded to a power of two; missing in some browsers. */
  readonly deviceMemory?: number
}

interface HTMLScriptElementConstructor {
  supports?: (type: string) => boolean
}
