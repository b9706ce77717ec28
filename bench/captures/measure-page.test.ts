import { expect, it } from 'vitest'
import { compileHtml, writeHtml } from '../../src/core/web-page/html-fixture.ts'
import { measurePage } from './measure-page.ts'

const paragraph =
  'Warga Desa Sukamaju pada Senin memperbaiki jembatan bambu yang hanyut pekan lalu.'
const figure =
  '<figure><img src="a.jpg"><figcaption>Jembatan baru dibuka. ANTARA/Sari Dewi</figcaption></figure>'
const compiled = compileHtml(
  writeHtml({
    byline:
      '<p class="author">Penulis: Rina Wati</p><div class="date">29 Juli 2024 20:15 WIB</div>',
    body: `${figure}<p>${paragraph}</p>`,
  }),
)
const nothing = { article: null, findings: [] }

it('measures each field of the truth', () => {
  const score = measurePage(compiled, {
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
  expect(measurePage(compiled, {})).toEqual({})
})

it('wrong values are reported with both sides', () => {
  const score = measurePage(compiled, {
    headline: 'Jembatan',
    published: '2024-07-30',
    reporters: ['Rina Wati', 'Sari Dewi'],
  })
  expect(score.headline).toMatchObject({ isRight: false, wanted: 'Jembatan' })
  expect(score.published).toEqual({
    ...{ isRight: false, wanted: '2024-07-30', found: '2024-07-29T20:15:00+07:00' },
    certainty: 'likely',
  })
  expect(score.reporters).toEqual({
    ...{ isRight: false, wanted: 'Rina Wati, Sari Dewi', found: 'Rina Wati' },
    certainty: 'likely',
  })
})

it('an extra reporter is wrong', () => {
  expect(measurePage(compiled, { reporters: [] }).reporters?.isRight).toBe(false)
})

it('a date is right on its day, and a missing time is right if none is wanted', () => {
  expect(measurePage(compiled, { published: '2024-07-29' }).published?.isRight).toBe(true)
  expect(measurePage(compiled, { published: null }).published?.isRight).toBe(false)
  expect(measurePage(nothing, { published: null }).published?.isRight).toBe(true)
})

it('a page without an article has no right value', () => {
  expect(
    measurePage(nothing, { headline: 'Jembatan', text: [paragraph], captions: ['A'] }),
  ).toEqual({
    text: { precision: null, recall: 0 },
    headline: { isRight: false, wanted: 'Jembatan', found: '', certainty: null },
    captions: { wanted: 1, exact: 0, near: 0, extra: 0 },
  })
})
