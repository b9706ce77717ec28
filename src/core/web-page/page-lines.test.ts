import { describe, expect, it } from 'vitest'
import { listLines } from './page-lines.ts'
import { parsePage } from './page-tree.ts'

function lines(html: string): string[] {
  const root = parsePage(html)
  return root === null ? [] : listLines(root).lines.map(({ text }) => text)
}

describe('the lines of a page', () => {
  it.each([
    ['blocks', '<div>satu<p>dua</p>tiga</div>', ['satu', 'dua', 'tiga']],
    ['line breaks', 'satu<br>dua<br/><br>tiga', ['satu', 'dua', 'tiga']],
    [
      'list items and cells',
      '<ul><li>a<li>b</ul><table><tr><td>c<td>d</table>',
      ['a', 'b', 'c', 'd'],
    ],
    ['unclosed paragraphs', '<p>satu<p>dua<h2>tiga', ['satu', 'dua', 'tiga']],
    ['lines of preformatted text', '<pre>satu\ndua</pre>', ['satu', 'dua']],
    ['two links side by side', '<div><a href=a>Desa</a><a href=b>Kota</a></div>', ['Desa', 'Kota']],
    [
      'a time beside a link',
      '<div><a href=a>Desa</a><span>2 jam lalu</span></div>',
      ['Desa', '2 jam lalu'],
    ],
    [
      'a name that its class tells',
      '<div>Oleh <span class="author">Sari</span></div>',
      ['Oleh', 'Sari'],
    ],
  ])('part at %s', (_title, html, expected) => {
    expect(lines(html)).toEqual(expected)
  })

  it.each([
    [
      'words in bold, and a link in a word',
      '<p>Kata <b>tebal</b> dan <a href=a>Sari</a>nya</p>',
      'Kata tebal dan Sarinya',
    ],
    ['white space', '<p>  satu\n\t dua&nbsp;tiga </p>', 'satu dua\u00A0tiga'],
    [
      'a place that stands before its paragraph',
      '<strong>Bandung</strong> - <p>Warga</p>',
      'Bandung - Warga',
    ],
    ['a nul character', '<p>sa\0tu</p>', 'satu'],
    ['a shadow root', '<div><template shadowrootmode=open><p>satu</p></template></div>', 'satu'],
    ['an address that is not followed', '<a href="javascript:x">satu</a>', 'satu'],
  ])('hold %s', (_title, html, line) => {
    expect(lines(html)).toEqual([line])
  })

  it.each([
    [
      'scripts, styles and their kin',
      '<script>a</script><style>b</style><noscript>c</noscript><template>d</template>',
    ],
    ['the title', '<title>a</title>'],
    ['what an attribute hides', '<p hidden>a</p><p aria-hidden=true>b</p>'],
    [
      'what its own style hides',
      '<p style="color:red; display : none">a</p><p style="visibility:hidden">b</p>',
    ],
    ['what SingleFile found hidden', '<div class="x sf-hidden">a</div>'],
    ['a frame and a choice', '<iframe>a</iframe><select><option>b</select><textarea>c</textarea>'],
    ['blank blocks', '<p> &nbsp; </p><div>\u200B</div>'],
  ])('are not %s', (_title, html) => {
    expect(lines(html)).toEqual([])
  })

  it('stay when a dialog hid the whole page from screen readers', () => {
    expect(lines('<div id=app aria-hidden=true><article><p>satu</p></article></div>')).toEqual([
      'satu',
    ])
  })

  it('know the range of each element around them', () => {
    const root = parsePage('<div id=a>satu<ul><li>dua<li>tiga</ul></div><p>empat')
    const page = root === null ? undefined : listLines(root)
    const ranges = page?.elements.map(({ name, start, end }) => `${name} ${start}-${end}`)
    expect(ranges).toEqual([
      'html 0-4',
      'html 0-4',
      'body 0-4',
      'div 0-3',
      'ul 1-3',
      'li 1-2',
      'li 2-3',
      'p 3-4',
    ])
  })
})
