import { expect, it } from 'vitest'
import { findSaved, type SaverNotes } from './find-saved.ts'

const none: SaverNotes = { comments: [], metas: new Map(), attributes: new Map(), addresses: [] }
const url = 'https://koran.example/desa'

it.each([
  [
    'SingleFile',
    `\n Page saved with SingleFile \n url: ${url} \n saved date: Tue Mar 05 2024 10:00:00 GMT+0700 (WIB)\n`,
    { url, at: '2024-03-05T10:00:00+07:00' },
  ],
  ['a browser', ` saved from url=(0026)${url} `, { url, at: null }],
  [
    'HTTrack',
    " Mirrored from koran.example/desa by HTTrack Website Copier/3.x [XR&CO'2014], Tue, 05 Mar 2024 10:00:00 GMT ",
    { url: 'http://koran.example/desa', at: '2024-03-05T10:00:00+00:00' },
  ],
  [
    'monolith',
    ` Saved from ${url} at 2024-03-05T03:00:00Z using monolith v2.8.1 `,
    { url, at: '2024-03-05T03:00:00+00:00' },
  ],
  [
    'the Wayback Machine',
    '\n FILE ARCHIVED ON 10:22:33 Mar 04, 2024 AND RETRIEVED FROM THE INTERNET ARCHIVE\n',
    { url: null, at: '2024-03-04T10:22:33+00:00' },
  ],
])('a comment of %s says where and when a page was saved', (_, comment, saved) => {
  expect(findSaved({ ...none, comments: [comment] })).toEqual(saved)
})

it('Save Page WE notes it in `<meta>`, WebScrapBook in attributes of `<html>`', () => {
  const metas = new Map([
    ['savepage-url', url],
    ['savepage-date', 'Tue Mar 05 2024 10:00:00 GMT+0700 (WIB)'],
  ])
  expect(findSaved({ ...none, metas })).toEqual({ url, at: '2024-03-05T10:00:00+07:00' })
  const attributes = new Map([
    ['data-scrapbook-source', url],
    ['data-scrapbook-create', '20240305030000000'],
  ])
  expect(findSaved({ ...none, attributes })).toEqual({ url, at: '2024-03-05T03:00:00+00:00' })
})

it('a sentence of the page that speaks of saving says nothing', () => {
  const comments = ['The page was saved from the river', `Mirrored from ${url}`]
  expect(findSaved({ ...none, comments })).toEqual({ url: null, at: null })
})
