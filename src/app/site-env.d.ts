interface ImportMetaEnv {
  /** The origin under which the site is published; null when the build was not told. */
  readonly SIMAK_SITE: string | null
}
