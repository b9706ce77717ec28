import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { fullArticle } from '../../core/article/article-fixture.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { words as english } from '../i18n/en/library.ts'
import { words as indonesian } from '../i18n/id/library.ts'
import { createLibrary, type Library, type Outcome } from '../library/library.ts'
import type { Notice } from '../notices/notice.tsx'
import { toggleSaved } from './toggle-saved.ts'

const article: PublishedArticle = { ...fullArticle('Kabar Pagi'), slug: 'kabar-pagi', related: [] }

const ignore = () => {}

let library: Library
beforeEach(async () => {
  library = await createLibrary()
  await library.deleteEverything()
})

function listSaved(): string[] {
  const state = library.state()
  return state.type === 'ready' ? [...state.saved.keys()] : []
}

test('a story is saved, then removed, and each can be undone', async () => {
  const saved = await toggleSaved(library, article, indonesian, ignore)
  expect(saved.text).toBe('Tersimpan di Pustaka.')
  expect(listSaved()).toEqual(['kabar-pagi'])
  saved.action?.run()
  await expect.poll(listSaved).toEqual([])

  await toggleSaved(library, article, indonesian, ignore)
  const removed = await toggleSaved(library, article, indonesian, ignore)
  expect(removed.text).toBe('Dihapus dari simpanan.')
  expect(listSaved()).toEqual([])
  removed.action?.run()
  await expect.poll(listSaved).toEqual(['kabar-pagi'])
})

test('undo restores a story with the moment it was saved', async () => {
  await toggleSaved(library, article, indonesian, ignore)
  const before = library.state()
  const { action } = await toggleSaved(library, article, indonesian, ignore)
  action?.run()
  await expect.poll(listSaved).toEqual(['kabar-pagi'])
  expect(library.state()).toEqual(before)
})

test.each([
  ['full', /^Not saved\. .* no storage left\. Download .* first/],
  ['blocked', /^Not saved\. .* private window/],
  ['newer', /^Not saved\. A newer version .* Reload/],
  ['failed', /^Not saved\. .* Reload/],
] as const)(
  'a save that fails (%s) says why and what to do, and offers no undo',
  async (reason, text) => {
    const failing: Library = { ...library, save: async () => ({ type: 'failed', reason }) }
    const notice = await toggleSaved(failing, article, english, ignore)
    expect(notice.text).toMatch(text)
    expect(notice.action).toBeUndefined()
  },
)

test('a failed removal or restoration is not reported as done', async () => {
  const full: Outcome = { type: 'failed', reason: 'full' }
  await toggleSaved(library, article, indonesian, ignore)
  const stuck = { ...library, unsave: async () => full, restoreSaved: async () => full }
  expect((await toggleSaved(stuck, article, indonesian, ignore)).text).toMatch(/^Belum dihapus\. /)

  const notices: Notice[] = []
  const { action } = await toggleSaved(
    { ...stuck, unsave: library.unsave },
    article,
    indonesian,
    (notice) => notices.push(notice),
  )
  action?.run()
  await expect
    .poll(() => notices.map(({ text }) => text))
    .toEqual([expect.stringMatching(/^Belum dikembalikan\. /)])
})
