import { resolve } from 'node:path'
import { cleanBase } from './clean-base.ts'

/** What a keeper can set before a command. */
export type Settings = {
  /** Folder of captures: `SIMAK_SEEDS`, else `seeds`. */
  seeds: string
  /** Folder of the finished site, absolute: `SIMAK_DIST`, else `dist`. */
  dist: string
  /** Path that the site is published below, `/` or `/a/b/`: `SIMAK_BASE`. */
  base: string
  /** Origin that the site is published under, null when it is not known: `SIMAK_SITE`. */
  origin: string | null
  /** False for a site that does not read offline: `SIMAK_WORKER=off`. */
  hasWorker: boolean
  /** True when any error stops a build: `SIMAK_STRICT=1`. */
  isStrict: boolean
  /** Port to serve at, 0 for any free one, null when none is asked for: `PORT`. */
  port: number | null
}

const exampleOrigin = 'https://arsip.example'

/** Reads the settings from environment variables. Throws, and says what to write, when one is malformed. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  return {
    seeds: env.SIMAK_SEEDS || 'seeds',
    dist: resolve(env.SIMAK_DIST || 'dist'),
    base: cleanBase(env.SIMAK_BASE ?? '/'),
    origin: readOrigin(env.SIMAK_SITE ?? ''),
    hasWorker: readSwitch('SIMAK_WORKER', env.SIMAK_WORKER ?? '', true),
    isStrict: readSwitch('SIMAK_STRICT', env.SIMAK_STRICT ?? '', false),
    port: readPort(env.PORT ?? ''),
  }
}

function readSwitch(name: string, text: string, usual: boolean): boolean {
  if (text === '') return usual
  if (/^(?:1|on|true|yes)$/i.test(text)) return true
  if (/^(?:0|off|false|no)$/i.test(text)) return false
  throw new Error(`${name} has to be on or off, not "${text}".`)
}

function readPort(text: string): number | null {
  if (text === '') return null
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new Error(`PORT has to be a number from 0 to 65535, not "${text}".`)
}

function readOrigin(text: string): string | null {
  if (text === '') return null
  // A URL parser mends missing slashes and white space in silence; here they are refused.
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
