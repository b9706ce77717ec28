import { describe, expect, it } from 'vitest'
import { findPhotoDate } from './find-photo-date.ts'

describe('a caption states its date', () => {
  it.each([
    [
      'Presiden bertemu mitranya di Kremlin, Moskow, Rusia, pada 25 September 2019.',
      '25 September 2019',
      '2019-09-25',
    ],
    ['Warga menyeberang, Kamis (12/9/2024).', 'Kamis (12/9/2024', '2024-09-12'],
    ['Warga menyeberang, Kamis, 12 September 2024', 'Kamis, 12 September 2024', '2024-09-12'],
    ['A bridge in Sukamaju, July 29, 2024.', 'July 29, 2024', '2024-07-29'],
    ['Berkas 2019-09-25 dari arsip', '2019-09-25', '2019-09-25'],
  ])('%s', (caption, text, day) => {
    const at = `${day}T00:00:00+07:00`
    expect(findPhotoDate(caption)).toMatchObject({
      type: 'stated',
      time: { type: 'exact', at, text, precision: 'day' },
    })
  })

  it('once, even if it is printed twice', () => {
    const caption = 'Senin, 29 Juli 2024: warga menyeberang (29/7/2024).'
    expect(findPhotoDate(caption)).toMatchObject({ time: { at: '2024-07-29T00:00:00+07:00' } })
  })
})

it.each([
  [
    'two dates',
    'Berdiri 1 Mei 1960, difoto 25 September 2019.',
    ['1 Mei 1960', '25 September 2019'],
  ],
  ['a weekday that is not the date’s', 'Warga, Selasa (12/9/2024).', ['Selasa (12/9/2024']],
  ['a date that no calendar shows', 'Warga, 31 Februari 2024.', ['31 Februari 2024']],
])('%s leave the date unclear, in the caption’s words', (_title, caption, texts) => {
  expect(findPhotoDate(caption)).toEqual({ type: 'unclear', texts })
})

it.each([
  ['no date', 'Warga menyeberangi jembatan bambu.'],
  ['a date without a year', 'Warga menyeberang, Kamis (12/9).'],
  ['numbers that are no date', 'Gol ke 12 dalam 2024 laga, nomor 112/9/20245'],
  ['a text too long for a caption', `25 September 2019 ${'kata '.repeat(1_000)}`],
])('%s gives none', (_title, caption) => {
  expect(findPhotoDate(caption)).toEqual({ type: 'none' })
})
