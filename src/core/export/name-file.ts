import { countBytes } from '../text/slug.ts'

/** Kinds of files that readers take along. */
export type FileExtension = 'md' | 'txt' | 'json' | 'epub' | 'bib' | 'ris'

/** Longest name in UTF-8, extension included: half of what file systems hold, for " (1)" and the like. */
const maxBytes = 120

/** Names that Windows keeps for devices, whatever their extension. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/** A file name that every file system takes, from a slug; cut at a word's end where it is too long. */
export function nameFile(slug: string, extension: FileExtension): string {
  const room = maxBytes - countBytes(`.${extension}`)
  const words = slug.match(/[\p{L}\p{N}]+/gu) ?? []
  let stem = ''
  for (const word of words) {
    const longer = stem === '' ? cutWord(word, room) : `${stem}-${word}`
    if (countBytes(longer) > room) break
    stem = longer
  }
  if (stem === '') stem = 'simak'
  return `${deviceName.test(stem) ? `simak-${stem}` : stem}.${extension}`
}

function cutWord(word: string, room: number): string {
  const characters = [...word]
  while (countBytes(characters.join('')) > room) characters.pop()
  return characters.join('')
}
