import { SaxesParser } from 'saxes'

/** An element of an XML document; elements are in the order of their start tags. */
export type XmlElement = { name: string; attributes: Record<string, string>; text: string }

/** Parses a document as strictly as XML 1.0 requires; throws at the first error. */
export function parseXml(document: string): XmlElement[] {
  const elements: XmlElement[] = []
  const open: XmlElement[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' }
    elements.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element !== undefined) element.text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(document).close()
  return elements
}

/** Returns the texts of all elements with that name. */
export function findTexts(elements: readonly XmlElement[], name: string): string[] {
  return elements.filter((element) => element.name === name).map(({ text }) => text)
}
