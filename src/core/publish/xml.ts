import { escapeMarkup } from './markup.ts'

type Attributes = Readonly<Record<string, string>>

/** Writes an element that contains only text, which may be empty. */
export function writeTextElement(name: string, text: string, attributes: Attributes = {}): string {
  const start = `<${name}${writeAttributes(attributes)}`
  return text === '' ? `${start}/>` : `${start}>${escapeMarkup(text)}</${name}>`
}

/** Writes an element that contains other elements, each on its own line. */
export function writeElement(
  name: string,
  children: readonly string[],
  attributes: Attributes = {},
): string {
  return [`<${name}${writeAttributes(attributes)}>`, ...children, `</${name}>`].join('\n')
}

/** Writes a whole XML document. */
export function writeXmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join('')
}
