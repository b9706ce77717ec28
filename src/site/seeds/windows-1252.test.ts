import { expect, it } from 'vitest'
import { decodeWindows1252 } from './windows-1252.ts'

it.each([
  [0x41, 'A'],
  [0x7f, '\u007F'],
  [0x80, '€'],
  [0x85, '…'],
  [0x8a, 'Š'],
  [0x8e, 'Ž'],
  [0x91, '‘'],
  [0x92, '’'],
  [0x93, '“'],
  [0x94, '”'],
  [0x96, '–'],
  [0x97, '—'],
  [0x99, '™'],
  [0x9f, 'Ÿ'],
  [0xa0, '\u00A0'],
  [0xe9, 'é'],
  [0xff, 'ÿ'],
])('byte %i is %s', (byte, character) => {
  expect(decodeWindows1252(Uint8Array.of(byte))).toBe(character)
})

it('every byte is one character of its own', () => {
  const text = decodeWindows1252(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  expect(new Set(text).size).toBe(256)
})
