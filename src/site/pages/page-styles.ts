import { createHash } from 'node:crypto'
import { speculationRules } from '../../core/publish/speculation-rules.ts'
import { formatContentPolicy } from './content-policy.ts'
import type { CutCache } from './cut-cache.ts'
import { cutStyles, findNames } from './cut-styles.ts'
import { type PageTemplate, places } from './page-template.ts'

/** A style sheet inside a page, and its hash as a policy spells it. */
type Inline = { text: string; hash: string }

/**
 * Creates a function that sets into a page the styles that its own markup needs, and a policy that allows
 * exactly these. `cuts` holds the styles that earlier builds have cut from the same sheet. A page's bytes
 * depend on nothing but the page, so it costs the same in every archive.
 */
export function createStyler(
  { styles, face, rareFaces, script }: Omit<PageTemplate, 'html'>,
  cuts: CutCache | null = null,
) {
  // The app writes the rules into a page, where the browser should use them.
  const scripts = [hash(script), hash(speculationRules)]
  const rare = rareFaces.map((rareFace) => ({ rareFace, letters: findLetters(rareFace) }))
  // Pages of one kind have the same few sets of names, and cutting takes longer than rendering a page.
  const known = new Map<string, Inline>()
  const remember = (key: string, find: () => string): Inline => {
    const before = known.get(key)
    if (before !== undefined) return before
    const text = find()
    const found = { text, hash: hash(text) }
    known.set(key, found)
    return found
  }
  const cut = (key: string, names: readonly string[]): string => {
    const needed = cutStyles(styles, new Set(names))
    cuts?.keep(key, needed)
    return needed
  }
  const findStyles = (markup: string): Inline => {
    const names = findNames(markup).sort()
    const key = names.join(' ')
    return remember(key, () => cuts?.find(key) ?? cut(key, names))
  }
  const findFaces = (markup: string): Inline => {
    const shown = rare.filter(({ letters }) => letters.test(markup))
    const text = face + shown.map(({ rareFace }) => rareFace).join('')
    return remember(text, () => text)
  }
  return (html: string, markup: string): string => {
    const needed = findStyles(markup)
    const faces = findFaces(markup)
    const policy = formatContentPolicy({ scripts, styles: [needed.hash, faces.hash] })
    return html
      .replace(places.styles, () => needed.text)
      .replace(places.faces, () => faces.text)
      .replace(places.policy, () => policy)
  }
}

/** Returns an expression for the letters of a font face: `unicode-range:U+0100-0130,U+0132` → `/[Ā-İĲ]/u`. */
function findLetters(face: string): RegExp {
  const [, ranges = ''] = /unicode-range:([^;}]*)/.exec(face) ?? []
  const spans = [...ranges.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)]
  const letters = spans.map(([, first, last = first]) => `\\u{${first}}-\\u{${last}}`)
  return new RegExp(`[${letters.join('')}]`, 'u')
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
