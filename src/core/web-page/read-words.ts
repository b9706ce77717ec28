import { listChildren, type PageNode } from './page-tree.ts'

/** The text of a small node; '' for a large one, which cannot be a button. */
export function readWords(node: PageNode): string {
  const words: string[] = []
  const rest: PageNode[] = [node]
  for (let count = 0; rest.length > 0; count += 1) {
    if (count > 20) return ''
    const next = rest.pop()
    if (next === undefined) break
    if ('value' in next) words.push(next.value)
    const children = listChildren(next)
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index]
      if (child !== undefined) rest.push(child)
    }
  }
  return words.join('').replace(/\s+/g, ' ').trim()
}
