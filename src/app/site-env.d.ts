interface ImportMetaEnv {
  /** The origin under which the site is published; null when the build was not told. */
  readonly SIMAK_SITE: string | null
  /** Whether the site has a service worker; in development it has none. */
  readonly SIMAK_WORKER: boolean
}
