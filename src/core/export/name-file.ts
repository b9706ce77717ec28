import { countBytes } from '../text/slug.ts'

/** Types of files that readers download. */
export type FileExtension = 'md' | 'txt' | 'json' | 'epub' | 'bib' | 'ris'

/** In UTF-8, with extension: half of what file systems allow, so that " (1)" and the like can be added. */
const maxBytes = 120

/** Names that Windows reserves for devices, with any extension. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/** Derives a file name from a slug that is valid on every file system; cuts a long one after a word. */
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
