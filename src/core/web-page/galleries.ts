import type { Page, PageElement } from './page.ts'
import type { Media } from './page-images.ts'
import { maxDepth } from './picture-lines.ts'

/** So many images are not one picture and its copy for phones. */
const minImages = 3

/** Elements with several images, and words between them or many of them: each picture has words of its own. */
export function listGalleries(media: readonly Media[]): ReadonlySet<PageElement> {
  const first = new Map<PageElement, { start: number; count: number }>()
  const galleries = new Set<PageElement>()
  for (const { element, holders } of media) {
    for (const holder of holders) {
      const known = first.get(holder) ?? { start: element.start, count: 0 }
      const count = known.count + 1
      first.set(holder, { ...known, count })
      if (count >= minImages || element.start > known.start) galleries.add(holder)
    }
  }
  return galleries
}

/** Figures that hold other figures: galleries, whose pictures have words of their own. */
export function listOuterFigures({ elements }: Page): ReadonlySet<PageElement> {
  const outer = new Set<PageElement>()
  for (const { name, parent } of elements) {
    let element = name === 'figure' ? parent : null
    for (let depth = 0; element !== null && depth < maxDepth; depth += 1) {
      if (element.name === 'figure') outer.add(element)
      element = element.parent
    }
  }
  return outer
}
