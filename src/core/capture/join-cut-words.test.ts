import { expect, it } from 'vitest'
import { joinCutWords } from './join-cut-words.ts'

it.each([
  [
    ['The lamp room. Photo by', 'Sari', '/', 'Unsplash'],
    ['The lamp room. Photo by Sari / Unsplash'],
  ],
  [['Photo by', 'Sari', 'on', 'Unsplash'], ['Photo by Sari on Unsplash']],
  [['Warga antre. Foto:', 'Sari Dewi'], ['Warga antre. Foto: Sari Dewi']],
  [
    ['Warga antre.', 'Sari Dewi'],
    ['Warga antre.', 'Sari Dewi'],
  ],
  [
    ['Warga lewat', 'Foto'],
    ['Warga lewat', 'Foto'],
  ],
  [['/'], ['/']],
])('the words %j are joined where a link cut them', (pieces, joined) => {
  expect(joinCutWords(pieces.map((text) => ({ text }))).map(({ text }) => text)).toEqual(joined)
})
