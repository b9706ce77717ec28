import { vi } from 'vitest'
import { unitsOf } from '../../core/article/article-fixture.ts'
import type { TextUnit } from '../../core/article/list-text-units.ts'

/** Height of a line and letters per line, on the fake page. */
export const lineHeight = 20
export const lineLength = 10

/** A fake page with one column of text. */
export type PageFixture = {
  units: readonly TextUnit[]
  /** Scrolls the page to this distance from its top, in px. */
  scrollTo: (top: number) => void
}

/**
 * Stubs a document that shows these texts one below the other, each in lines of ten letters of 20 px, and a
 * window of `windowHeight` px. `before` is text at the start of the first unit that is not its own.
 */
export function stubPage(
  texts: readonly string[],
  { windowHeight, before = '' }: { windowHeight: number; before?: string },
): PageFixture {
  const view = { scrollY: 0, innerHeight: windowHeight }
  const elements = new Map<string, ReturnType<typeof createElement>>()
  let top = 0
  for (const [index, text] of texts.entries()) {
    const element = createElement(index === 0 ? before + text : text, top, view)
    elements.set(`p${index + 1}`, element)
    top += element.height
  }
  vi.stubGlobal('window', view)
  vi.stubGlobal('NodeFilter', { SHOW_TEXT: 4 })
  vi.stubGlobal('document', {
    getElementById: (id: string) => elements.get(id) ?? null,
    createTreeWalker: ({ nodes }: { nodes: unknown[] }) => {
      const rest = [...nodes]
      return { nextNode: () => rest.shift() ?? null }
    },
    createRange: () => createRange(view),
  })
  return {
    units: unitsOf(...texts),
    scrollTo(scrolled) {
      view.scrollY = scrolled
    },
  }
}

type View = { scrollY: number; innerHeight: number }
type TextNode = { textContent: string; top: number }

/** An element with one text node, whose box is as high as its lines. */
function createElement(text: string, top: number, view: View) {
  const height = Math.ceil(text.length / lineLength) * lineHeight
  const node: TextNode = { textContent: text, top }
  return {
    height,
    textContent: text,
    nodes: [node],
    getBoundingClientRect: () => boxAt(top - view.scrollY, height),
  }
}

/** A range whose box is the line where it starts. */
function createRange(view: View) {
  let start = 0
  return {
    setStart({ top }: TextNode, offset: number) {
      start = top + Math.floor(offset / lineLength) * lineHeight
    },
    setEnd() {},
    getBoundingClientRect: () => boxAt(start - view.scrollY, lineHeight),
  }
}

function boxAt(top: number, height: number) {
  return { top, height, bottom: top + height }
}
