import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Folders of Debian's font packages; a machine may lack any of them. */
const dejavu = '/usr/share/fonts/truetype/dejavu'
const liberation = '/usr/share/fonts/truetype/liberation'

/** Noto Serif comes with a development package, so that every machine can be tested as an Android phone. */
const noto = dirname(
  createRequire(import.meta.url).resolve(
    '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf',
  ),
)

/** Fonts of a reader's device. */
export type FontSet = {
  /** The serif that stands in for the typeface. */
  serif: string
  folders: readonly string[]
  /** Whether pages are also tried on a slow line, which takes long. */
  isMeasuredSlow: boolean
}

/** Devices with one serif each. Noto Serif has no sans beside it, so DejaVu's is there, too. */
export const fontSets: readonly FontSet[] = [
  { serif: 'DejaVu Serif', folders: [dejavu], isMeasuredSlow: true },
  { serif: 'Liberation Serif', folders: [liberation], isMeasuredSlow: false },
  { serif: 'Noto Serif', folders: [noto, dejavu], isMeasuredSlow: true },
]

/** Returns the folders of a set that this machine lacks. */
export function listMissing({ folders }: FontSet): string[] {
  return folders.filter((folder) => !existsSync(folder))
}

/** The system's own choice of a family for "sans-serif" and "system-ui". */
const aliases = '<include ignore_missing="yes">/etc/fonts/conf.d</include>'

/** Writes a fontconfig file that knows only these folders, and returns the browser's environment. */
export function limitFonts({ folders }: FontSet): Record<string, string> {
  const place = mkdtempSync(join(tmpdir(), 'simak-fonts-'))
  const file = join(place, 'fonts.conf')
  const dirs = folders.map((folder) => `<dir>${folder}</dir>`).join('')
  writeFileSync(
    file,
    `<?xml version="1.0"?><fontconfig>${dirs}<cachedir>${place}</cachedir>${aliases}</fontconfig>`,
  )
  return { FONTCONFIG_FILE: file }
}
