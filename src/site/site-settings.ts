import { resolve } from 'node:path'
import { cleanBase } from './clean-base.ts'

/** How much time a build spends on compression; `off` for hosts that compress themselves. */
const compressions = ['best', 'fast', 'off'] as const
export type Compression = (typeof compressions)[number]

/** Settings of the commands, from environment variables. */
export type SiteSettings = {
  /** Folder of captures: `SIMAK_SEEDS`, or `seeds`. */
  seeds: string
  /** Absolute folder of the built site: `SIMAK_DIST`, or `dist`. */
  dist: string
  /** Absolute folder of what builds keep for the next: `SIMAK_CACHE`, or one in `node_modules`. */
  cache: string
  /** Path under which the site is published, `/` or `/a/b/`: `SIMAK_BASE`. */
  base: string
  /** Origin under which the site is published, or null if unknown: `SIMAK_SITE`. */
  origin: string | null
  /** Whether the site works offline; `SIMAK_WORKER=off` makes it false. */
  hasWorker: boolean
  /** Whether any error stops a build: `SIMAK_STRICT=1`. */
  isStrict: boolean
  /** How much time compression takes: `SIMAK_COMPRESS`. */
  compression: Compression
  /** Port of the server, 0 for any free one, or null if none was requested: `PORT`. */
  port: number | null
}

const exampleOrigin = 'https://arsip.example'

/** Parses the settings from environment variables. Throws on a malformed one, with the correct form. */
export function readSiteSettings(env: NodeJS.ProcessEnv = process.env): SiteSettings {
  return {
    seeds: env.SIMAK_SEEDS || 'seeds',
    dist: resolve(env.SIMAK_DIST || 'dist'),
    cache: resolve(env.SIMAK_CACHE || 'node_modules/.cache/simak'),
    base: cleanBase(env.SIMAK_BASE ?? '/'),
    origin: readOrigin(env.SIMAK_SITE ?? ''),
    hasWorker: readSwitch('SIMAK_WORKER', env.SIMAK_WORKER ?? '', true),
    isStrict: readSwitch('SIMAK_STRICT', env.SIMAK_STRICT ?? '', false),
    compression: readCompression(env.SIMAK_COMPRESS ?? ''),
    port: readPort(env.PORT ?? ''),
  }
}

function readSwitch(name: string, text: string, usual: boolean): boolean {
  if (text === '') return usual
  if (/^(?:1|on|true|yes)$/i.test(text)) return true
  if (/^(?:0|off|false|no)$/i.test(text)) return false
  throw new Error(`${name} has to be on or off, not "${text}".`)
}

function readCompression(text: string): Compression {
  if (text === '') return 'fast'
  const known = compressions.find((name) => name === text.toLowerCase())
  if (known !== undefined) return known
  throw new Error(`SIMAK_COMPRESS has to be best, fast or off, not "${text}".`)
}

function readPort(text: string): number | null {
  if (text === '') return null
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new Error(`PORT has to be a number from 0 to 65535, not "${text}".`)
}

function readOrigin(text: string): string | null {
  if (text === '') return null
  // A URL parser silently repairs missing slashes and white space; here they are an error.
  if (!/^https?:\/\/[^\s\\]+$/i.test(text) || !URL.canParse(text)) {
    throw new Error(`SIMAK_SITE has to be an origin such as ${exampleOrigin}, not "${text}".`)
  }
  const url = new URL(text)
  if (url.pathname !== '/') {
    throw new Error(
      `SIMAK_SITE holds the path ${url.pathname}. Give the origin alone, and the path in SIMAK_BASE: SIMAK_SITE=${url.origin} SIMAK_BASE=${url.pathname}`,
    )
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new Error(
      `SIMAK_SITE has to be an origin alone, without a user, a query or a hash: SIMAK_SITE=${url.origin}`,
    )
  }
  return url.origin
}
