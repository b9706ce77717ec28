import { expect, it } from 'vitest'
import { listNames } from './byline-names.ts'

const read = (text: string, language = '') =>
  listNames(text, { sites: new Set(['koran desa']), language })

it('Tim is a crew in Indonesian, and elsewhere a name', () => {
  expect(read('Tim Harford', 'en')).toEqual(['Tim Harford'])
  expect(read('Tim Humas Desa', 'id')).toEqual([])
})

it.each(['Koran Desa', 'By Koran Desa', 'Kontributor Banyumas', 'Admin Desa', 'Web Desk'])(
  '%j names no person',
  (text) => {
    expect(read(text)).toEqual([])
  },
)
