import { expect, it } from 'vitest'
import { findSingleName } from './single-names.ts'

it.each([
  ['Penulis Dedy', 'reporters', 'Dedy'],
  ['PEWARTA Siti', 'reporters', 'Siti'],
  ['Editor Ratna', 'editors', 'Ratna'],
  ['Redaktur Budi', 'editors', 'Budi'],
])('"%s" is a role and one name', (line, names, name) => {
  expect(findSingleName(line, 'id')).toMatchObject({ names, name })
})

it.each([
  ...['Penulis Lepas', 'Wartawan Senior', 'Editor Bahasa', 'Penulis buku', 'Reporter Jakarta'],
  ...['Penulis Dedy tiba', 'Wartawan Tempo', 'Jurnalis Redaksi', 'Penulis'],
])('"%s" is none', (line) => {
  expect(findSingleName(line, 'id')).toBeUndefined()
})

it('is read only where people have one name alone', () => {
  expect(findSingleName('Reporter Anna', 'en')).toBeUndefined()
  expect(findSingleName('Editor Ratna', 'ms')).toMatchObject({ name: 'Ratna' })
})
