import { isWebPage } from '../../core/compile/compile.ts'
import { beginsAsWebPage } from '../containers/recognise-file.ts'

/** First bytes of files that are not text, as Latin-1. */
const signatures = [
  ['a PDF document', '%PDF-'],
  ['a Word document', '\xD0\xCF\x11\xE0'],
  ['a document in Rich Text Format', '{\\rtf'],
  ['a web archive of Safari', 'bplist'],
  ['a gzip archive', '\x1F\x8B'],
  ['a RAR archive', 'Rar!'],
  ['a 7-Zip archive', '7z\xBC\xAF'],
  ['a PNG picture', '\x89PNG'],
  ['a JPEG picture', '\xFF\xD8\xFF'],
  ['a GIF picture', 'GIF8'],
  ['a picture or a sound', 'RIFF'],
  ['a database', 'SQLite format 3'],
] as const

/**
 * Returns what a file really is when its extension claims a page or a text, or null if the claim may be true:
 * `%PDF-1.7 …` → 'a PDF document'. Read as a page, such a file would be published as gibberish.
 */
export function findMisnamed(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  const [type] = signatures.find(([, signature]) => start.startsWith(signature)) ?? []
  return type ?? null
}

const tag = /<[a-z!/?][^<>]*>/i

/** Returns what a decoded text is when its extension claims something else, or null: `<html>…` in `a.txt` → 'a web page'. */
export function findMisnamedText(name: string, text: string): string | null {
  if (isBinary(text)) return 'no text but binary data'
  if (!isWebPage(name)) return beginsAsWebPage(text) ? 'a web page' : null
  return /\S/.test(text) && !tag.test(text) ? 'a plain text' : null
}

const sampledCharacters = 8_192
/** Texts have a stray control character here and there, binary data one in ten. */
const maxControls = 0.03

function isBinary(text: string): boolean {
  const sample = text.slice(0, sampledCharacters)
  let controls = 0
  for (let index = 0; index < sample.length; index += 1) {
    const unit = sample.charCodeAt(index)
    // Tabs, line breaks and form feeds are in texts; NUL to BS, and SO to US, are not.
    if (unit < 0x09 || (unit > 0x0d && unit < 0x20)) controls += 1
  }
  return controls > sample.length * maxControls
}
