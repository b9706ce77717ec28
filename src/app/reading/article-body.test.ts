import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router-dom'
import { describe, expect, it } from 'vitest'
import { fullArticle, paragraph } from '../../core/article/article-fixture.ts'
import type { Block } from '../../core/article/block.ts'
import { everyBlock } from '../../core/article/block-fixture.ts'
import { listBodyUnits } from '../../core/article/list-text-units.ts'
import type { PublishedFullArticle } from '../../core/article/schema.ts'
import { ArticleBody } from './article-body.tsx'

function render(body: Block[], fields: Partial<PublishedFullArticle> = {}): string {
  const article = { ...fullArticle('Jembatan'), slug: 'jembatan', ...fields, body, related: [] }
  const element = createElement(ArticleBody, { article })
  return renderToStaticMarkup(createElement(MemoryRouter, null, element)).replace(
    / class="[^"]*"/g,
    '',
  )
}

const html = render(everyBlock)

/** Returns the text of the element with an id; such elements contain no element of the same name. */
function readText(id: string): string | undefined {
  const [, , inner] =
    new RegExp(`<(\\w+)(?: [^>]*)? id="${id}"[^>]*>(.*?)</\\1>`, 's').exec(html) ?? []
  return inner
    ?.replace(/<[^>]*>/g, '')
    .replace(/&(gt|lt|amp);/g, (_, name: string) => ({ gt: '>', lt: '<' })[name] ?? '&')
}

describe('the drawn text', () => {
  it('has one numbered element for each text unit', () => {
    const units = listBodyUnits(everyBlock)
    const shown = units.map((_, index) => readText(`p${index + 1}`)?.replaceAll('\n', ' '))
    expect(shown).toEqual(units.map(({ text }) => text))
    expect(html).not.toContain(`id="p${units.length + 1}"`)
  })

  it.each([
    ['a raised sign', 'sepanjang 10<sup>2</sup> meter'],
    ['a struck and an added word', '<del>500 rupiah</del> kini <ins>700 rupiah</ins>'],
    ['a sign inside code', '<code>H<sub>2</sub>O</code>'],
    ['a quotation inside a sentence', '<q>murah</q>'],
    [
      'a link that says where it leads',
      '<a href="https://dinas.example/jembatan" rel="noopener noreferrer" title="dinas.example"><strong>Dinas</strong> Pekerjaan Umum</a>',
    ],
    [
      'a list that begins at three',
      '<ol start="3"><li><span id="p4"><em>Tiang</em> diperiksa.</span><ul><li>',
    ],
    [
      'a quotation with its source',
      '</blockquote><figcaption id="p11"><a href="https://warga.example/sari" rel="noopener noreferrer" title="warga.example">Sari, warga desa</a></figcaption>',
    ],
    [
      'a pull quote, silent for screen readers',
      '<figure aria-hidden="true"><blockquote><p id="p12">',
    ],
    [
      'a table with its caption and headers',
      'tabindex="0" aria-labelledby="p13"><table><caption id="p13">Penyeberang tiap hari</caption><thead><tr><th id="p14" scope="col">Hari</th>',
    ],
    [
      'a header of a row',
      '<th id="p17" scope="row">Senin</th><td id="p18"><strong>1.200</strong></td>',
    ],
    ['a cell of two columns', '<td id="p21" colSpan="2">Ditutup</td>'],
    ['a poem, line by line', '<pre id="p22">Air mengalir\n  di bawah papan\n\ntak menoleh</pre>'],
    ['code', '<pre id="p23"><code>if (beban &gt; 5) {\n\ttutup()\n}</code></pre>'],
    [
      'a picture that was not captured',
      'Foto tidak ikut diarsipkan</p><figcaption><span id="p24">Warga menyeberang pada pagi pertama.</span><small id="p25">ANTARA FOTO/Sari</small>',
    ],
    [
      'an embed with the words that were captured',
      '<blockquote><p id="p26">Jembatan dibuka pukul enam.</p></blockquote><figcaption><span id="p27">Dinas PU (@dinas)</span> · <a href="https://x.example/dinas/status/1"',
    ],
  ])('has %s', (_title, markup) => {
    expect(html.replaceAll('colspan', 'colSpan')).toContain(markup)
  })

  it('has the dateline before its first paragraph, whatever block is first', () => {
    const dateline = { text: 'TEMPO.CO, Jakarta - ', outlet: 'TEMPO.CO', place: 'Jakarta' }
    const [picture] = everyBlock.filter(({ type }) => type === 'picture')
    const body = [...(picture === undefined ? [] : [picture]), paragraph('Warga menunggu.')]
    expect(render(body, { dateline })).toContain(
      '<p id="p3"><b>TEMPO.CO, Jakarta</b> - Warga menunggu.</p>',
    )
  })

  it('opens an article of the edition through the app', () => {
    const href = 'https://koran.example/bambu'
    const body = [
      paragraph('Lihat bambu.', [{ type: 'link', start: 6, end: 11, href, slug: 'bambu' }]),
    ]
    expect(render(body)).toContain('Lihat <a href="/articles/bambu">bambu</a>.')
  })
})
