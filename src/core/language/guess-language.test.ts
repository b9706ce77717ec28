import { expect, it } from 'vitest'
import { guessLanguage } from './guess-language.ts'

it.each([
  ['id', 'Warga desa yang tinggal di tepi sungai itu telah membangun jembatan dengan bambu.'],
  [
    'en',
    'The people of the village have built a bridge with bamboo that was cut in their gardens.',
  ],
  [null, 'Sukamaju'],
  [null, ''],
  [
    null,
    'Judul “The World of the Sea and the Sky” dipakai dalam acara yang digelar di balai itu dan ini.',
  ],
] as const)('%s is the language of %j', (language, text) => {
  expect(guessLanguage(text)).toBe(language)
})
