import type { PageElement, PageLine } from './page.ts'

/** A line of which less than this share is not linked is a link. */
const maxPlainShare = 0.2

/** How far above a line the element that places it may be. Pages wrap, but not without end. */
const maxDepth = 8

/** Whether a line is a link, but for a mark or a number beside it. */
export function isAllLink({ text, links }: PageLine): boolean {
  const linked = links.reduce((total, link) => total + link.text.length, 0)
  return linked > 0 && text.length - linked <= text.length * maxPlainShare
}

/** Whether an element is such, or one of the nearest around it; `most` counts both. */
export function isWithin(
  own: PageElement | null,
  most: number,
  isSuch: (element: PageElement) => boolean,
): boolean {
  let element = own
  for (let depth = 0; element !== null && depth < most; depth += 1) {
    if (isSuch(element)) return true
    element = element.parent
  }
  return false
}

/** The nearest element of these names around a line, the line's own block included; null for none near. */
export function findAround(line: PageLine | undefined, names: RegExp): PageElement | null {
  let element = line?.block ?? null
  for (let depth = 0; element !== null && depth < maxDepth; depth += 1) {
    if (names.test(element.name)) return element
    element = element.parent
  }
  return null
}

/** Whether a line is a heading, or a part of one. */
export function isHeading(line: PageLine | undefined): boolean {
  return findHeading(line) !== null
}

/** The heading that a line is, or null. A button that unfolds an answer heads it. */
export function findHeading(line: PageLine | undefined): PageElement | null {
  let element = line?.block ?? null
  for (let depth = 0; element !== null && depth < 4; depth += 1) {
    if (/^h[1-6]$/.test(element.name)) return element
    if (!/^(?:button|div|span|a)$/.test(element.name)) return null
    element = element.parent
  }
  return null
}

/** The list that a line is an item of, or null. */
export function findList(line: PageLine | undefined): PageElement | null {
  return findAround(line, /^(?:ul|ol|dl)$/)
}

/** Whether a line says which picture of a gallery this is: "2 / 5". In a table it is a value. */
export function isPictureCount(line: PageLine): boolean {
  const groups = /^(?<which>\d{1,3}) ?(?:\/|of|dari) ?(?<all>\d{1,3})$/u.exec(line.text)?.groups
  if (groups === undefined || Number(groups.which) > Number(groups.all)) return false
  return findAround(line, /^(?:table|ul|ol|dl|pre)$/) === null
}
