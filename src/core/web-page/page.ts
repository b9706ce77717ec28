/** A rendered element of the page. Its lines are `start` up to, not including, `end`. */
export type PageElement = {
  name: string
  /** By lower-case name. */
  attributes: ReadonlyMap<string, string>
  parent: PageElement | null
  start: number
  end: number
  /** False for an element inside a line, which says nothing of the line as a whole. */
  isBlock: boolean
}

/** The part of a line that is a link. */
export type PageLink = { element: PageElement; text: string }

/** What a range of a line is, by the element around it. */
export type LineMarkType =
  | 'link'
  | 'emphasis'
  | 'strong'
  | 'sub'
  | 'sup'
  | 'deleted'
  | 'inserted'
  | 'quote'
  | 'code'

/** A range of a line's cleaned text, in UTF-16 code units. */
export type LineMark = { type: LineMarkType; start: number; end: number; element: PageElement }

/** One piece of the page's text: the content of a block up to the next break. */
export type PageLine = {
  /** White space is collapsed as in a browser: one space for a run. */
  text: string
  /** The text as articles hold it: `cleanText` of it. */
  clean: string
  /** The nearest block around the line. */
  block: PageElement
  links: PageLink[]
  marks: LineMark[]
  /** Set on the lines of a poem and of preformatted text, whose breaks count. */
  kind: 'verse' | 'pre' | null
  /** Whether the page leaves a blank line above, inside the same block. */
  isApart: boolean
}

/** The visible text of a page in document order, with the elements around it. */
export type Page = {
  lines: PageLine[]
  elements: PageElement[]
  /** `datetime` of each `<time>`, by the index of its line. */
  datetimes: ReadonlyMap<number, string>
}
