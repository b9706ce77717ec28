import { writeElement, writeTextElement } from '../publish/xml.ts'
import { type EpubBook, isSingle } from './epub-book.ts'
import { toXhtmlAttributes, writeXhtml } from './write-xhtml.ts'

const epub = { 'xmlns:epub': 'http://www.idpf.org/2007/ops' }

/** Writes the navigation document: the contents for readers, the landmarks for reading systems. */
export function writeEpubNav(book: EpubBook): string {
  const words = book.wording.exports
  const contents = book.chapters.map(({ path, title, language }) =>
    writeElement('li', [
      writeTextElement('a', title, { href: path, ...toXhtmlAttributes(language) }),
    ]),
  )
  // Landmarks may only point to pages inside the book.
  const landmarks = [
    ...(isSingle(book) ? [] : [writeLandmark('toc', 'nav.xhtml', words.contents)]),
    writeLandmark('bodymatter', book.chapters[0]?.path ?? '', words.beginning),
  ]
  return writeXhtml({
    title: words.contents,
    language: book.wording.language,
    body: [
      writeElement('nav', [writeTextElement('h1', words.contents), writeElement('ol', contents)], {
        ...epub,
        'epub:type': 'toc',
        role: 'doc-toc',
        id: 'toc',
      }),
      writeElement(
        'nav',
        [writeTextElement('h2', words.landmarks), writeElement('ol', landmarks)],
        { ...epub, 'epub:type': 'landmarks', id: 'landmarks', hidden: 'hidden' },
      ),
    ],
  })
}

function writeLandmark(type: string, href: string, text: string): string {
  return writeElement('li', [writeTextElement('a', text, { 'epub:type': type, href })])
}
