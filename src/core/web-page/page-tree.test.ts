import { expect, it } from 'vitest'
import { decodeEntities, parsePage, walkPage } from './page-tree.ts'

/** The words of a page in the order in which the eye meets them. */
function readWords(html: string): string | null {
  const root = parsePage(html)
  if (root === null) return null
  const texts = [...walkPage(root)].flatMap((node) => ('value' in node ? [node.value.trim()] : []))
  return texts.filter((text) => text !== '').join(' ')
}

it.each(['shadowrootmode="open"', 'shadowroot="open"', 'shadowmode="open"'])(
  'a component with %s shows its shadow tree, with the page’s words in the slots',
  (mark) => {
    const page = `<my-page><template ${mark}><b>atas</b><slot name="judul"></slot><slot></slot></template>
      <p>isi</p><h1 slot="judul">judul</h1><p>akhir</p><i slot="lain">tanpa tempat</i></my-page>`
    expect(readWords(page)).toBe('atas judul isi akhir')
  },
)

it('the words of a component without a slot come last rather than get lost', () => {
  const page = '<my-page><template shadowrootmode="open"><b>atas</b></template><p>isi</p></my-page>'
  expect(readWords(page)).toBe('atas isi')
})

it('an ordinary template shows nothing', () => {
  expect(readWords('<p>isi</p><template><p>cadangan</p></template>')).toBe('isi')
})

it('words in a table’s wrong place are kept', () => {
  expect(readWords('<table>nyasar<tr><td>sel</td></tr></table>')).toBe('nyasar sel')
})

it('a page nested a hundred thousand deep is read, and one of more elements than any page is not', () => {
  expect(readWords(`${'<div>'.repeat(100_000)}isi`)).toBe('isi')
  expect(readWords('<b>x</b>'.repeat(300_001))).toBe(null)
})

it.each([
  ['&quot;Desa&quot; &amp; kota', '"Desa" & kota'],
  ['Jum&#39;at', "Jum'at"],
  ['AT&T <b>', 'AT&T <b>'],
  ['a &lt;b&gt; &', 'a <b> &'],
])('decodes "%s"', (text, plain) => {
  expect(decodeEntities(text)).toBe(plain)
})
