import { findDirection } from '../language/find-direction.ts'
import { writeElement, writeTextElement, writeXmlDocument } from '../publish/xml.ts'

/** The attributes that name a language and its direction. XHTML wants both spellings of the first. */
export function toXhtmlAttributes(language: string): Record<string, string> {
  return { lang: language, 'xml:lang': language, dir: findDirection(language) }
}

/** A content document of an EPUB. */
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
