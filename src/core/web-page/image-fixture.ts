import type { PageElement } from './page.ts'

/** An `img` of a page with these attributes. */
export function writeImage(attributes: Record<string, string>): PageElement {
  return {
    name: 'img',
    attributes: new Map(Object.entries(attributes)),
    parent: null,
    start: 0,
    end: 0,
    isBlock: false,
  }
}
