import { expect, it } from 'vitest'
import { chooseBeside } from './choose-beside.ts'
import { fitOpening } from './estimate-heights.ts'
import { candidate } from './front-fixture.ts'

const pictured = candidate({ headline: 'Utama', picture: 'lead' })
const text = candidate({ headline: 'Utama', openingLength: 0 })

/** Chooses among stories with these pictures; null is a story of text. Names what is chosen. */
function choose(pictures: readonly (string | null)[], lead = pictured): (string | undefined)[] {
  const stories = pictures.map((picture, index) => {
    return candidate({ headline: `Berita ${index}`, picture: picture ?? undefined }).story
  })
  const beside = chooseBeside(stories, lead)
  return [
    ...beside.pictured.map(({ picture }) => picture?.path),
    ...beside.texts.map(({ headline }) => headline),
  ]
}

const texts = (count: number) => Array.from({ length: count }, () => null)

it('takes the first two with pictures', () => {
  expect(choose([null, 'a', null, 'b', 'c'])).toEqual(['/media/a.jpg', '/media/b.jpg'])
})

it('takes as many texts as the lead’s picture has room for beside it', () => {
  expect(choose(['a', ...texts(9)])).toHaveLength(1 + 3)
  expect(choose(texts(9))).toHaveLength(6)
  expect(choose(texts(2))).toHaveLength(2)
})

it('takes few texts beside a short lead, and more beside one whose opening is long', () => {
  const beside = (openingLength: number) => choose(texts(9), { ...text, openingLength })
  expect([0, 500, 3_000].map((length) => beside(length).length)).toEqual([2, 4, 6])
})

it('takes fewer stories when they have summaries', () => {
  const stories = texts(9).map((_, index) => ({
    ...candidate({ headline: `Berita ${index}` }).story,
    summary: 'Air yang turun dari bendung menggenangi petak sawah. '.repeat(4),
  }))
  expect(chooseBeside(stories, pictured).texts).toHaveLength(3)
})

it('takes one picture beside a lead of text', () => {
  expect(choose(['a', 'b', 'c', null], text)).toEqual(['/media/a.jpg'])
})

it('repeats neither the lead’s picture nor another one', () => {
  expect(choose(['lead', 'a', 'a', 'b'])).toEqual(['/media/a.jpg', '/media/b.jpg'])
})

it('does not take an old story for its picture', () => {
  expect(choose([...texts(12), 'a'])).toEqual(
    Array.from({ length: 6 }, (_, index) => `Berita ${index}`),
  )
})

it('leaves the lead’s opening as much room as the stories beside it take', () => {
  const room = (count: number) => {
    const stories = texts(count).map((_, index) => candidate({ headline: `Berita ${index}` }).story)
    const lead = { ...text, openingLength: 3_000 }
    return fitOpening(lead, chooseBeside(stories, lead))
  }
  expect(room(6)).toBeGreaterThan(room(4))
  expect(room(4)).toBeGreaterThan(300)
  expect(room(1)).toBeLessThan(200)
  // Nothing is beside the only story of an edition.
  expect(room(0)).toBe(3_000)
})
