import { expect, it } from 'vitest'
import { findDateline } from './dateline.ts'

it.each([
  ['TEMPO.CO, Jakarta - Warga', 'TEMPO.CO, Jakarta - ', 'TEMPO.CO', 'Jakarta'],
  ['TEMPO.CO , Jakarta - Warga', 'TEMPO.CO , Jakarta - ', 'TEMPO.CO', 'Jakarta'],
  ['TEMPO.CO, Jakarta – Warga', 'TEMPO.CO, Jakarta – ', 'TEMPO.CO', 'Jakarta'],
  ['TEMPO.CO, Jakarta — Warga', 'TEMPO.CO, Jakarta — ', 'TEMPO.CO', 'Jakarta'],
  ['TEMPO Interaktif, Jakarta:Warga', 'TEMPO Interaktif, Jakarta:', 'TEMPO Interaktif', 'Jakarta'],
  [
    'REPUBLIKA.CO.ID, JAKARTA -- Warga',
    'REPUBLIKA.CO.ID, JAKARTA -- ',
    'REPUBLIKA.CO.ID',
    'JAKARTA',
  ],
  ['KOMPAS.com, Yogyakarta - Warga', 'KOMPAS.com, Yogyakarta - ', 'KOMPAS.com', 'Yogyakarta'],
  ['BANTUL, KOMPAS.com – Warga', 'BANTUL, KOMPAS.com – ', 'KOMPAS.com', 'BANTUL'],
  ['TEMPO.CO, Kuala Lumpur - Warga', 'TEMPO.CO, Kuala Lumpur - ', 'TEMPO.CO', 'Kuala Lumpur'],
  ["TEMPO.CO, Sana'a - Warga", "TEMPO.CO, Sana'a - ", 'TEMPO.CO', "Sana'a"],
])('%j opens with a dateline', (paragraph, text, outlet, place) => {
  expect(findDateline(paragraph)).toEqual({ text, outlet, place })
})

it.each([
  ['Warga Desa Sukamaju - yang berani - menyeberang.'],
  ['Budi, Ketua RT - begitu ia dikenal - menyeberang.'],
  ['KPK, Menurut Budi - ketua RT - menahan dia.'],
  ['TEMPO.CO, Jakarta -'],
  ['TEMPO.CO, Jakarta'],
  ['TEMPO.CO, 29 Juli 2024 - Warga'],
  [`${'A'.repeat(600)}, Jakarta - Warga`],
  [''],
])('%j opens with none', (paragraph) => {
  expect(findDateline(paragraph)).toBeNull()
})

it.each([
  ['KABAR LEMARA, Kuala Dandan - Warga', 'KABAR LEMARA, Kuala Dandan - ', 'Kuala Dandan'],
  ['WANARASA, Kabar Lemara – Warga', 'WANARASA, Kabar Lemara – ', 'WANARASA'],
])('%j opens with a dateline of the page’s own outlet', (paragraph, text, place) => {
  expect(findDateline(paragraph, 'Kabar Lemara')).toMatchObject({ text, place })
  expect(findDateline(paragraph, 'Radio Kuala')).toBeNull()
  expect(findDateline(paragraph)).toBeNull()
})

it('a sentence that begins with the name of the outlet opens with none', () => {
  const sentence = 'Kabar Lemara, koran pagi di 3 kota - dan satu desa - terbit lagi.'
  expect(findDateline(sentence, 'Kabar Lemara')).toBeNull()
})
