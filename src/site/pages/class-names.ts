import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Gives a class of a CSS module the name that pages carry. */
export type ScopeName = (name: string, file: string) => string

/** Names classes readably, for development: `title` in `story-card.module.css` → `story-card-title`. */
export const scopeReadably: ScopeName = (name, file) => `${basename(file, '.module.css')}-${name}`

/**
 * Numbers the classes of all CSS modules below a folder: `title` in `story-card.module.css` → `_4f`. Every
 * page carries its own styles, so it pays for each letter of a name. Files and names are sorted, so that
 * two builds of the same files name alike.
 */
export function scopeBriefly(folder: string): ScopeName {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.module.css'))
    .sort()
    .flatMap((file) => {
      const names = listClasses(readFileSync(join(folder, file), 'utf8'))
      return names.map((name) => scopeReadably(name, file))
    })
  // An underscore first: a name has to begin without a digit, and ad blockers hide `ad`.
  const short = new Map(names.map((name, index) => [name, `_${index.toString(36)}`]))
  return (name, file) => {
    const readable = scopeReadably(name, file)
    return short.get(readable) ?? readable
  }
}

function listClasses(css: string): string[] {
  return [...new Set(css.match(/(?<=\.)[a-z][\w-]*/gi))].sort()
}
