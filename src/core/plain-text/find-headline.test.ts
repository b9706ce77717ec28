import { describe, expect, it } from 'vitest'
import { compileText } from '../compile/compile-fixture.ts'

const wanted = 'Warga membangun kembali jembatan bambu'
const text = [
  'Empat puluh warga memasang lantai baru di jembatan yang hanyut pekan lalu, kata kepala desa.',
  'Anak-anak kini dapat menyeberang lagi tanpa memutar lewat desa tetangga di seberang sungai.',
]
const readHeadline = (...lines: string[]) =>
  compileText([...lines, ...text].join('\n')).article?.headline

describe('the headline below a site’s name and a short menu', () => {
  it.each([
    ['is the longer line', ['Koran Desa', 'Ekonomi', 'Olahraga', wanted, '29 Juli 2024']],
    ['below a menu of pictures', ['Koran Desa', 'Berita', 'Foto', wanted, '29 Juli 2024']],
    [
      'above a deck',
      ['Koran Desa', 'Ekonomi', 'Budaya', wanted, 'Papan tiba pada hari Senin.', '29 Juli 2024'],
    ],
  ])('%s', (_title, lines) => {
    expect(readHeadline(...lines)).toBe(wanted)
  })

  it('is read in Turkish', () => {
    const menu = ['Yayla Postası', 'Gündem', 'Yaşam']
    const headline = 'Köy okulunda gökyüzü gözlemi'
    const deck = 'Öğrenciler kendi topladıkları parayla bir teleskop aldı.'
    expect(readHeadline(...menu, headline, deck)).toBe(headline)
  })
})

it('a short first line is the headline where no menu follows', () => {
  expect(readHeadline('Jembatan kembali', 'Sari Dewi', '29 Juli 2024')).toBe('Jembatan kembali')
  expect(readHeadline('Jembatan kembali', 'Koran Desa', 'Oleh Sari Dewi')).toBe('Jembatan kembali')
})

it('a line below a label for pictures is a caption where no menu is', () => {
  const caption = 'Warga menyeberangi jembatan bambu yang baru'
  expect(readHeadline(wanted, '29 Juli 2024', 'Foto', caption)).toBe(wanted)
})
