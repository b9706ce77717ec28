import { describe, expect, it } from 'vitest'
import { compileParts } from './html-fixture.ts'
import { settleNames } from './stated-names.ts'

const settle = (printed: string[], stated: string[], language = 'en', others: string[] = []) =>
  settleNames(printed, stated, new Set(others), language).names

describe('printed names are settled by those that are stated', () => {
  it.each([
    ['in capitals', ['SARI DEWI'], ['Sari Dewi'], ['Sari Dewi']],
    ['in small letters where those are not', ['Sari Dewi'], ['SARI DEWI'], ['Sari Dewi']],
    ['before a role', ['Sari Dewi Foreign Correspondent'], ['Sari Dewi'], ['Sari Dewi']],
    ['before more of the name', ['Sari Dewi Lestari'], ['Sari Dewi'], ['Sari Dewi Lestari']],
    ['before a town', ['Petra Vogel', 'Rom'], ['Petra Vogel'], ['Petra Vogel']],
    ['without the others', ['Sari Dewi'], ['Sari Dewi', 'Budi'], ['Sari Dewi', 'Budi']],
    ['beside one more', ['Sari Dewi', 'Ayu Rini'], ['Sari Dewi'], ['Sari Dewi', 'Ayu Rini']],
    ['before a town that nobody states', ['Petra Vogel', 'Itzehoe'], [], ['Petra Vogel']],
    ['that are all different', ['Rini', 'Ayu'], ['Sari Dewi'], ['Rini', 'Ayu']],
  ])('%s', (_title, printed, stated, names) => {
    expect(settle(printed, stated)).toEqual(names)
  })

  it('but a single word may be a whole name in Indonesia', () => {
    expect(settle(['Sari Dewi', 'Budi'], ['Sari Dewi'], 'id')).toEqual(['Sari Dewi', 'Budi'])
  })

  it('never by those of an editor', () => {
    expect(settle(['Sari Dewi'], ['Sari Dewi', 'Budi'], 'en', ['budi'])).toEqual(['Sari Dewi'])
  })
})

const time = '<div class="date">Senin, 29 Juli 2024 20:15 WIB</div>'
const head = `<script type="application/ld+json">${JSON.stringify({
  '@type': 'NewsArticle',
  author: [{ name: 'Sari Dewi' }, { name: 'Budi Santoso' }],
})}</script>`

it.each([
  ['the editor', '<p>Editor: Budi Santoso</p>'],
  ['the photographer', '<p>Fotografer: Budi Santoso</p>'],
  ['the maker of a picture', '<p>Foto: Budi Santoso</p>'],
  ['the translator', '<p>Penerjemah: Budi Santoso</p>'],
])('%s is no reporter, even where the metadata says so', (_title, other) => {
  const byline = `<p>Penulis: Sari Dewi</p>${other}${time}`
  expect(compileParts({ head, byline }).reporters).toEqual(['Sari Dewi'])
})

it('the names of an office behind a role are no reporters', () => {
  const byline = `<p>By Sari Dewi, Senior Fellow, River School, and Bandung Water Project</p>${time}`
  expect(compileParts({ head, byline }).reporters).toEqual(['Sari Dewi', 'Budi Santoso'])
})
