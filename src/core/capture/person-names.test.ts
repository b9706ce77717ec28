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
  ['Sari (S.D.) Dewi', ['Sari (S.D.) Dewi']],
  ['Sari Dewi (Koran Desa) Jakarta', ['Sari Dewi']],
  ['Sari Dewi (Koran Desa)', ['Sari Dewi']],
  ['Sari Dewi, Budi, and Rina Wati', ['Sari Dewi', 'Budi', 'Rina Wati']],
  ['Sari Dewi in Bandung and Budi Santoso in Solo', ['Sari Dewi', 'Budi Santoso']],
  ['Piet de Vries en Jan Kuiper', ['Piet de Vries', 'Jan Kuiper']],
  ['Ana Ruiz en Madrid', ['Ana Ruiz']],
  ['Sari Dewi, Chief Political Correspondent', ['Sari Dewi']],
  ['Petra Vogel, Redakteurin', ['Petra Vogel']],
])('%j names the persons alone', (text, persons) => {
  expect(listPersons(text)).toEqual(persons)
})
