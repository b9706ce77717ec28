import { expect, it } from 'vitest'
import { chooseBeside } from './choose-beside.ts'
import { candidate } from './front-fixture.ts'

/** Chooses among stories with these pictures; null is a story of text. Names what is chosen. */
function choose(
  pictures: readonly (string | null)[],
  leadPath: string | undefined,
): (string | undefined)[] {
  const stories = pictures.map((picture, index) => {
    return candidate({ headline: `Berita ${index}`, picture: picture ?? undefined }).story
  })
  const { pictured, texts } = chooseBeside(stories, leadPath)
  return [...pictured.map(({ picture }) => picture?.path), ...texts.map(({ headline }) => headline)]
}

const lead = '/media/lead.jpg'

it('takes the first two with pictures', () => {
  expect(choose([null, 'a', null, 'b', 'c'], lead)).toEqual(['/media/a.jpg', '/media/b.jpg'])
})

it('takes one picture and two texts, or four texts', () => {
  expect(choose([null, 'a', null, null], lead)).toEqual(['/media/a.jpg', 'Berita 0', 'Berita 2'])
  expect(choose([null, null, null, null, null], lead)).toHaveLength(4)
})

it('takes one picture and two texts beside a lead of text', () => {
  const chosen = choose(['a', 'b', 'c', null], undefined)
  expect(chosen).toEqual(['/media/a.jpg', 'Berita 1', 'Berita 2'])
})

it('repeats neither the lead’s picture nor another one', () => {
  expect(choose(['lead', 'a', 'a', 'b'], lead)).toEqual(['/media/a.jpg', '/media/b.jpg'])
})

it('does not take an old story for its picture', () => {
  expect(choose([...Array.from({ length: 12 }, () => null), 'a'], lead)).toEqual(
    [0, 1, 2, 3].map((n) => `Berita ${n}`),
  )
})
