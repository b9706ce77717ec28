/** First bytes of files that are not text, as Latin-1. */
const signatures = [
  ['a PDF document', '%PDF-'],
  ['a gzip archive', '\x1F\x8B'],
  ['a PNG picture', '\x89PNG'],
  ['a JPEG picture', '\xFF\xD8\xFF'],
  ['a GIF picture', 'GIF8'],
] as const

/**
 * Returns what a file really is when its extension claims a page or a text, or null if the claim may be true:
 * `%PDF-1.7 …` → 'a PDF document'. Read as a page, such a file would be published as gibberish.
 */
export function findMisnamed(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  const [type] = signatures.find(([, signature]) => start.startsWith(signature)) ?? []
  return type ?? null
}
