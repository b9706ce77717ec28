import { expect, it } from 'vitest'
import { compileHtml, writeHtml } from '../../src/core/web-page/html-fixture.ts'
import { measurePage } from './measure-page.ts'

const paragraph =
  'Warga Desa Sukamaju pada Senin memperbaiki jembatan bambu yang hanyut pekan lalu.'
const figure =
  '<figure><img src="a.jpg"><figcaption>Jembatan baru dibuka. ANTARA/Sari Dewi</figcaption></figure>'
const { article } = compileHtml(
  writeHtml({
    byline:
      '<p class="author">Penulis: Rina Wati</p><div class="date">29 Juli 2024 20:15 WIB</div>',
    body: `${figure}<p>${paragraph}</p>`,
  }),
)

it('measures each field of the truth', () => {
  const score = measurePage(article, {
    headline: 'Jembatan Bambu Sukamaju Dibangun Kembali',
    published: '2024-07-29T13:15:40Z',
    reporters: ['Rina Wati'],
    captions: ['Jembatan baru dibuka.'],
    credits: ['ANTARA/Sari Dewi'],
    text: [paragraph],
  })
  expect(score).toMatchObject({
    text: { precision: 1, recall: 1 },
    headline: { isRight: true },
    published: { isRight: true },
    reporters: { isRight: true },
    captions: { wanted: 1, exact: 1, extra: 0 },
    credits: { wanted: 1, exact: 1, extra: 0 },
  })
})

it('a field without truth is not measured', () => {
  expect(measurePage(article, {})).toEqual({})
})

it('wrong values are reported with both sides', () => {
  const score = measurePage(article, {
    headline: 'Jembatan',
    published: '2024-07-30',
    reporters: ['Rina Wati', 'Sari Dewi'],
  })
  expect(score.headline).toMatchObject({ isRight: false, wanted: 'Jembatan' })
  expect(score.published).toEqual({
    ...{ isRight: false, wanted: '2024-07-30', found: '2024-07-29T20:15:00+07:00' },
  })
  expect(score.reporters).toEqual({
    ...{ isRight: false, wanted: 'Rina Wati, Sari Dewi', found: 'Rina Wati' },
  })
})

it('an extra reporter is wrong', () => {
  expect(measurePage(article, { reporters: [] }).reporters?.isRight).toBe(false)
})

it('a date is right on its day, and a missing time is right if none is wanted', () => {
  expect(measurePage(article, { published: '2024-07-29' }).published?.isRight).toBe(true)
  expect(measurePage(article, { published: null }).published?.isRight).toBe(false)
  expect(measurePage(null, { published: null }).published?.isRight).toBe(true)
})

it('a page without an article has no right value', () => {
  expect(measurePage(null, { headline: 'Jembatan', text: [paragraph], captions: ['A'] })).toEqual({
    text: { precision: null, recall: 0 },
    headline: { isRight: false, wanted: 'Jembatan', found: '' },
    captions: { wanted: 1, exact: 0, near: 0, extra: 0 },
  })
})
