import { expect, it } from 'vitest'
import { chooseLead } from './choose-lead.ts'
import { candidate } from './front-fixture.ts'

const text = candidate({ headline: 'Terbaru' })
const pictured = candidate({ headline: 'Bergambar', picture: 'a' })
const leadOf = (...list: Parameters<typeof chooseLead>[0]) => chooseLead(list)?.story.headline

it('is the newest of equal articles', () => {
  expect(leadOf(text, candidate({ headline: 'Lain' }))).toBe('Terbaru')
  expect(chooseLead([])).toBeUndefined()
})

it('prefers a picture, an editor’s pick, a long report', () => {
  expect(leadOf(text, pictured)).toBe('Bergambar')
  expect(leadOf(text, candidate({ headline: 'Pilihan', isPicked: true }))).toBe('Pilihan')
  expect(leadOf(text, candidate({ headline: 'Panjang', readingMinutes: 3 }))).toBe('Panjang')
  const chosen = candidate({ headline: 'Pilihan', isPicked: true, readingMinutes: 5 })
  expect(leadOf(pictured, chosen)).toBe('Pilihan')
})

it('is no article of the day before, whatever it has', () => {
  const old = { headline: 'Lama', day: '2024-07-27', picture: 'a', isPicked: true }
  expect(leadOf(text, candidate(old))).toBe('Terbaru')
})

it('is cut off only when there is nothing else', () => {
  const partial = candidate({ headline: 'Sebagian', picture: 'a', isPartial: true })
  expect(leadOf(partial, text)).toBe('Terbaru')
  expect(leadOf(partial)).toBe('Sebagian')
})

it('is the first in order where no time is known', () => {
  const undated = candidate({ headline: 'Tanpa waktu', day: null })
  expect(leadOf(undated, candidate({ headline: 'Bergambar', day: null, picture: 'a' }))).toBe(
    'Tanpa waktu',
  )
})
