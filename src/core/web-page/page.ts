/** A rendered element of the page. Its lines are `start` up to, not including, `end`. */
export type PageElement = {
  name: string
  /** By lower-case name. */
  attributes: ReadonlyMap<string, string>
  parent: PageElement | null
  start: number
  end: number
}

/** The part of a line that is a link. */
export type PageLink = { element: PageElement; text: string }

/** One piece of the page's text: the content of a block up to the next break. */
export type PageLine = {
  /** White space is collapsed as in a browser: one space for a run. */
  text: string
  /** The nearest block around the line. */
  block: PageElement
  links: PageLink[]
}

/** The visible text of a page in document order, with the elements around it. */
export type Page = {
  lines: PageLine[]
  elements: PageElement[]
  /** `datetime` of each `<time>`, by the index of its line. */
  datetimes: ReadonlyMap<number, string>
}
