import { expect, it } from 'vitest'
import { createStorySharer } from './share-stories.ts'

const story = (headline: string, summary: string | null) => ({
  ...{ headline, summary, published: null, isTruncated: false, url: null },
})

it('a story keeps what it says, with or without a summary', () => {
  const share = createStorySharer()
  for (const each of [story('Jembatan', 'Warga bekerja.'), story('Jembatan', null)]) {
    expect(share(each)).toEqual(each)
    expect(share(structuredClone(each))).toEqual(each)
  }
})
