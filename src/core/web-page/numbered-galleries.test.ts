import { expect, it } from 'vitest'
import { textsOf } from '../article/article-fixture.ts'
import { compileParts, htmlParagraphs } from './html-fixture.ts'

const slide = (number: number) =>
  `<li><h3>${number}/4 Pelabuhan lama</h3><p>Perahu nelayan bersandar di pelabuhan lama sejak subuh karena ombak di luar terlalu tinggi, kata syahbandar.</p></li>`
const gallery = `<div><div class="inline-gallery"><h2>Pelabuhan dalam gambar</h2><ul>${[1, 2, 3, 4].map(slide).join('')}</ul></div></div>`

it('a gallery of numbered slides between the paragraphs of a text is none of them', () => {
  const texts = textsOf(compileParts({ body: htmlParagraphs + gallery + htmlParagraphs }).body)
  expect(texts.join(' ')).not.toContain('Perahu nelayan')
  expect(texts).toHaveLength(6)
})

it('a gallery below its opening is the story', () => {
  const { body } = compileParts({ body: htmlParagraphs + gallery })
  expect(textsOf(body).join(' ')).toContain('Perahu nelayan')
})
