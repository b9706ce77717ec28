import { SaxesParser, type SaxesTagPlain } from 'saxes'

/** Result of checking an SVG. */
export type SvgVerdict = { type: 'picture' } | { type: 'blank' } | { type: 'refused'; what: string }

/** Elements that run script, load documents or contain HTML. */
const forbidden =
  /^(?:script|foreignobject|iframe|embed|object|audio|video|handler|listener|use-?script)$/

/** Elements that render something. */
const drawing = /^(?:path|rect|circle|ellipse|line|polyline|polygon|text|image|use)$/

/** Matches embedded pictures, which cannot contain script. */
const ownPicture = /^data:image\/(?:png|jpe?g|gif|webp|avif)[;,]/i

/** Maximum number of elements; no picture of a news page has more. */
const maxElements = 20_000

/**
 * Checks that an SVG contains no script and no reference to anything outside itself. A file that fails is
 * rejected as a whole, because repairing it would need a list of everything that browsers may ever run. An
 * SVG that renders nothing is blank, such as a placeholder of lazy loading.
 */
export function checkSvg(text: string): SvgVerdict {
  let reason: string | null = null
  let drawn = 0
  let elements = 0
  const refuse = (what: string) => {
    reason ??= what
  }
  const parser = new SaxesParser()
  parser.on('doctype', (doctype) => {
    if (/\[|<!ENTITY/i.test(doctype)) refuse('It defines entities.')
  })
  parser.on('processinginstruction', ({ target }) => refuse(`It has the instruction ${target}.`))
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    elements += 1
    if (elements > maxElements) refuse(`It has more than ${maxElements} elements.`)
    const found = findDanger(tag)
    if (found !== null) refuse(found)
    if (drawing.test(localName(tag.name))) drawn += 1
  })
  parser.on('text', (content) => {
    if (refersOutside(content)) refuse('Its style refers to another file.')
  })
  parser.on('cdata', (content) => {
    if (refersOutside(content)) refuse('Its style refers to another file.')
  })
  try {
    parser.write(text).close()
  } catch (error) {
    return { type: 'refused', what: error instanceof Error ? error.message : String(error) }
  }
  if (reason !== null) return { type: 'refused', what: reason }
  return drawn === 0 ? { type: 'blank' } : { type: 'picture' }
}

function findDanger({ name, attributes }: SaxesTagPlain): string | null {
  const element = localName(name)
  if (forbidden.test(element)) return `It holds <${name}>.`
  for (const [attribute, value] of Object.entries(attributes)) {
    const plain = localName(attribute)
    if (/^on/.test(plain)) return `It runs script at ${attribute}.`
    // An animation may set an address later.
    if (plain === 'attributename' && /href$/i.test(value)) return 'It animates an address.'
    const isAddress = plain === 'href' || plain === 'src' || plain === 'base'
    if (isAddress && !/^\s*(?:#|$)/.test(value) && !ownPicture.test(value.trim())) {
      // A link in a picture cannot be followed.
      if (element !== 'a' || !/^\s*https?:/i.test(value))
        return `It refers to ${value.slice(0, 100)}`
    }
    if (refersOutside(value)) return 'Its style refers to another file.'
  }
  return null
}

/** Whether CSS loads something from outside the file: `url(#a)` does not. */
function refersOutside(css: string): boolean {
  // An escape can spell any word.
  if (/\\[0-9a-f]/i.test(css)) return true
  if (/@import/i.test(css)) return true
  return [...css.matchAll(/url\(\s*["']?\s*(?<target>[^"')]*)/gi)].some(({ groups }) => {
    const target = groups?.target ?? ''
    return !target.startsWith('#') && !ownPicture.test(target)
  })
}

function localName(name: string): string {
  return (name.split(':').at(-1) ?? name).toLowerCase()
}
