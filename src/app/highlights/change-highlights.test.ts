import { beforeEach, expect, it, vi } from 'vitest'
import { fullArticle, unitsOf } from '../../core/article/article-fixture.ts'
import type { Highlight } from '../../core/library/schema.ts'
import { words as highlightWords } from '../i18n/id/highlights.ts'
import { words as libraryWords } from '../i18n/id/library.ts'
import { stubBrowser } from '../library/browser-fixture.ts'
import { createLibrary, type Library } from '../library/library.ts'
import { readyState } from '../library/state-fixture.ts'
import type { Notice } from '../notices/notice.tsx'
import { createHighlightChanges, type HighlightChanges } from './change-highlights.ts'

stubBrowser()

const units = unitsOf('Banjir surut di desa itu.', 'Warga kembali ke rumah.')
const passage = { start: { unit: 0, offset: 0 }, end: { unit: 1, offset: 5 } }
const words = { ...highlightWords, ...libraryWords, featureFailed: 'Bagian ini gagal dimuat.' }
const notices: Notice[] = []
const focused: string[] = []
let library: Library
let changes: HighlightChanges

beforeEach(async () => {
  notices.length = 0
  focused.length = 0
  library = await createLibrary()
  changes = createChanges(async () => library)
})

function createChanges(openLibrary: () => Promise<Library>): HighlightChanges {
  return createHighlightChanges({
    article: { ...fullArticle('Banjir'), slug: 'banjir', related: [] },
    units,
    openLibrary,
    notify: (notice) => notices.push(notice),
    focusEntry: ({ id }) => focused.push(id),
    words,
  })
}

const listKept = () => [...readyState(library).highlights.values()]
const add = (placed: { highlight: Highlight; passage: typeof passage }[] = [], wantsNote = false) =>
  changes.add(passage, { placed, wantsNote })

it('a highlight is kept with its words, and says so with a way back', async () => {
  const highlight = await add()
  expect(listKept()).toEqual([highlight])
  expect(highlight?.text).toBe('Banjir surut di desa itu.\nWarga')
  expect(notices).toMatchObject([{ text: words.highlightSaved, action: { label: words.undo } }])
  notices[0]?.action?.run()
  await vi.waitFor(() => expect(listKept()).toEqual([]))
})

it('a highlight with a note says nothing, because the panel of the note opens', async () => {
  expect(await add([], true)).not.toBe(null)
  expect(notices).toEqual([])
})

it('the same words are highlighted once', async () => {
  const highlight = await add()
  const again = await add(highlight === null ? [] : [{ highlight, passage }])
  expect(again).toBe(highlight)
  expect(listKept()).toHaveLength(1)
  expect(notices.at(-1)).toEqual({ text: words.highlightedAlready })
})

it('a highlight that is removed can be restored, and is focused then', async () => {
  const highlight = await add()
  expect(highlight && (await changes.remove(highlight))).toBe(true)
  expect(listKept()).toEqual([])
  notices.at(-1)?.action?.run()
  await vi.waitFor(() => expect(focused).toEqual([highlight?.id]))
  expect(listKept()).toEqual([highlight])
})

it('a note is kept without the space around it', async () => {
  const highlight = await add()
  expect(highlight && (await changes.changeNote(highlight, '  tanya warga ', highlight))).toBe(true)
  expect(listKept().map(({ note }) => note)).toEqual(['tanya warga'])
})

it('a change that the database refuses says what was not kept, and why', async () => {
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('denied', 'SecurityError')
    },
  })
  library = await createLibrary()
  expect(await add()).toBe(null)
  expect(notices).toEqual([{ text: `${words.highlightNotSaved} ${words.failures.blocked}` }])
})

it('says so when the code of the library cannot be loaded', async () => {
  changes = createChanges(() => Promise.reject(new TypeError('Failed to fetch')))
  expect(await add()).toBe(null)
  expect(notices).toEqual([{ text: words.featureFailed }])
})
