import { expect, it } from 'vitest'
import { listPersons } from './person-names.ts'

it.each([
  ['Sari Dewi dan Budi - Kompas.com', ['Sari Dewi', 'Budi']],
  ['Marta Bellini e Luca Orsini', ['Marta Bellini', 'Luca Orsini']],
  ['Petra Vogel, MDR THÜRINGEN', ['Petra Vogel']],
  ['Bill MCCARTHY, Ana GOLD', ['Bill MCCARTHY', 'Ana GOLD']],
  ['Sari Dewi, Jakarta', ['Sari Dewi']],
  ['Anna Whitfield, New York', ['Anna Whitfield']],
  ['Petra Vogel, Berlin', ['Petra Vogel']],
  ['Jakarta Globe Staff', ['Jakarta Globe Staff']],
  ['SARI DEWI, BUDI SANTOSO', ['SARI DEWI', 'BUDI SANTOSO']],
])('%j names the persons alone', (text, persons) => {
  expect(listPersons(text)).toEqual(persons)
})
