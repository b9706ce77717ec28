/** A file that depends on the captures alone. */
export type ContentFile = {
  /** Decoded path below the base. */
  path: string
  /**
   * What it is made from, where that is known sooner than its text: files of one path that are made from the
   * same have the same text. Left out, it is the text.
   */
  madeFrom?: string
  /** Formats its text. Called only for a file that no earlier build has made. */
  format: () => string
}

/** Lists files whose texts are known: `listTexts(new Map([['/robots.txt', '']]))` → one file. */
export function* listTexts(texts: ReadonlyMap<string, string>): Iterable<ContentFile> {
  for (const [path, text] of texts) yield { path, format: () => text }
}

/** Formats all files: their texts by their paths. */
export function formatFiles(files: Iterable<ContentFile>): Map<string, string> {
  const texts = new Map<string, string>()
  for (const { path, format } of files) texts.set(path, format())
  return texts
}
