import { findDirection } from '../language/find-direction.ts'
import { writeElement, writeTextElement, writeXmlDocument } from '../publish/xml.ts'

/** Returns the attributes for a language and its direction. XHTML requires `lang` and `xml:lang`. */
export function toXhtmlAttributes(language: string): Record<string, string> {
  return { lang: language, 'xml:lang': language, dir: findDirection(language) }
}

/** Writes a content document of an EPUB. */
export function writeXhtml(page: {
  title: string
  language: string
  body: readonly string[]
}): string {
  const { title, language, body } = page
  const head = [
    writeTextElement('title', title),
    writeTextElement('link', '', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
  ]
  const root = writeElement('html', [writeElement('head', head), writeElement('body', body)], {
    xmlns: 'http://www.w3.org/1999/xhtml',
    ...toXhtmlAttributes(language),
  })
  return writeXmlDocument(`<!DOCTYPE html>\n${root}`)
}
