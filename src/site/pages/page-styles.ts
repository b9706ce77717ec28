import { createHash } from 'node:crypto'
import { speculationRules } from '../../core/publish/speculation-rules.ts'
import { formatContentPolicy } from './content-policy.ts'
import type { CutCache } from './cut-cache.ts'
import { cutStyles, findNames } from './cut-styles.ts'
import { type PageTemplate, places } from './page-template.ts'

/**
 * Creates a function that sets into a page the styles that its own markup needs, and a policy that allows
 * exactly these. `cuts` holds the styles that earlier builds have cut from the same sheet. A page's bytes depend on nothing but the page, so it costs the same in every archive.
 */
export function createStyler(
  { styles, face, script }: Omit<PageTemplate, 'html'>,
  cuts: CutCache | null = null,
) {
  const faceHash = hash(face)
  // The app writes the rules into a page, where the browser should use them.
  const scripts = [hash(script), hash(speculationRules)]
  // Pages of one kind have the same few sets of names, and cutting takes longer than rendering a page.
  const known = new Map<string, { needed: string; policy: string }>()
  const cut = (key: string, names: readonly string[]) => {
    const needed = cutStyles(styles, new Set(names))
    cuts?.keep(key, needed)
    return needed
  }
  const find = (markup: string) => {
    const names = findNames(markup).sort()
    const key = names.join(' ')
    const before = known.get(key)
    if (before !== undefined) return before
    const needed = cuts?.find(key) ?? cut(key, names)
    const policy = formatContentPolicy({ scripts, styles: [hash(needed), faceHash] })
    const found = { needed, policy }
    known.set(key, found)
    return found
  }
  return (html: string, markup: string): string => {
    const { needed, policy } = find(markup)
    return html.replace(places.styles, () => needed).replace(places.policy, () => policy)
  }
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
