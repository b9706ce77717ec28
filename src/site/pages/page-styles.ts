import { createHash } from 'node:crypto'
import { speculationRules } from '../../core/publish/speculation-rules.ts'
import { formatContentPolicy } from './content-policy.ts'
import { cutStyles, findNames } from './cut-styles.ts'
import { type PageTemplate, places } from './page-template.ts'

/**
 * Creates a function that sets into a page the styles that its own markup needs, and a policy that allows
 * exactly these. A page's bytes depend on nothing but the page, so it costs the same in every archive.
 */
export function createStyler({ styles, face, rareFaces, script }: Omit<PageTemplate, 'html'>) {
  // The app writes the rules into a page, where the browser should use them.
  const scripts = [hash(script), hash(speculationRules)]
  const rare = rareFaces.map((rareFace) => ({ rareFace, letters: findLetters(rareFace) }))
  // Pages of one kind have the same few sets of names, and cutting takes longer than rendering a page.
  const known = new Map<string, string>()
  const cut = (markup: string): string => {
    const names = findNames(markup).sort()
    const key = names.join(' ')
    const needed = known.get(key) ?? cutStyles(styles, new Set(names))
    known.set(key, needed)
    return needed
  }
  return (html: string, markup: string): string => {
    const needed = cut(markup)
    const shown = rare.filter(({ letters }) => letters.test(markup))
    const faces = face + shown.map(({ rareFace }) => rareFace).join('')
    const policy = formatContentPolicy({ scripts, styles: [hash(needed), hash(faces)] })
    return html
      .replace(places.styles, () => needed)
      .replace(places.faces, () => faces)
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
