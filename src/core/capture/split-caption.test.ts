import { expect, it } from 'vitest'
import { splitCaption } from './split-caption.ts'

it.each([
  [
    'an agency with its photographer',
    'Warga menyeberang. REUTERS/Sari Dewi',
    'Warga menyeberang.',
    'REUTERS/Sari Dewi',
  ],
  [
    'a credit handed on',
    'Warga menyeberang pada 29 Juli 2024. Sputnik/Ivan/Pool via REUTERS',
    'Warga menyeberang pada 29 Juli 2024.',
    'Sputnik/Ivan/Pool via REUTERS',
  ],
  ['a short label', 'Rzeka wezbrała. fot. PAP / Jan Nowak', 'Rzeka wezbrała.', 'PAP / Jan Nowak'],
  ['a labelled credit', 'Warga menyeberang. Foto: Sari Dewi', 'Warga menyeberang.', 'Sari Dewi'],
  [
    'a labelled credit in brackets',
    'Warga menyeberang (Foto: Sari Dewi)',
    'Warga menyeberang',
    'Sari Dewi',
  ],
  [
    'a credit after a quote',
    'Spanduk "Maju." TEMPO/Sari Dewi',
    'Spanduk "Maju."',
    'TEMPO/Sari Dewi',
  ],
])('%s is parted from the caption', (_title, line, caption, credit) => {
  expect(splitCaption(line)).toEqual({ caption, credit })
})

it.each([
  ['a caption alone', 'Warga menyeberangi jembatan bambu.'],
  ['a second sentence that names nobody', 'Warga menyeberang. Anak-anak menunggu.'],
  ['a cue in the only sentence', 'Presiden tiba di Kremlin bersama rombongan'],
  ['a tail too long for a credit', `Warga menyeberang. Foto ini ${'sangat '.repeat(30)}lama`],
  ['nothing', ''],
])('%s has no credit', (_title, caption) => {
  expect(splitCaption(caption)).toEqual({ caption, credit: null })
})

it('a line too long for a caption is left whole', () => {
  for (const part of ['Foto: ', '(((((', '. ', '. Foto/']) {
    const line = part.repeat(10_000)
    expect(splitCaption(line)).toEqual({ caption: line, credit: null })
  }
})
