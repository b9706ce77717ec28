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
