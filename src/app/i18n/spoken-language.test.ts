import { beforeEach, expect, test, vi } from 'vitest'
import type { Language } from '../../core/language/languages.ts'
import { interfaceLanguage as english } from './en/interface-language.ts'
import { loadFolder } from './load-folder.ts'

vi.mock('./load-folder.ts')

/** The current language is module state, so each test imports a fresh module. */
beforeEach(() => {
  vi.resetModules()
  vi.mocked(loadFolder).mockReset()
  vi.mocked(loadFolder).mockImplementation(async (tag) => (tag === 'en' ? english : null))
  choose('id')
})

function choose(language: Language): void {
  vi.stubGlobal('document', { documentElement: { dataset: { language } } })
}

const open = () => import('./spoken-language.ts')

test('the pages are in Indonesian until the chosen language is loaded', async () => {
  const { readSpoken, speakChosen } = await open()
  choose('en')
  const spoken = speakChosen()
  expect(readSpoken().language).toBe('id')
  await spoken
  expect(readSpoken().language).toBe('en')
  choose('id')
  await speakChosen()
  expect(readSpoken().language).toBe('id')
})

test('an open part changes its language together with the page', async () => {
  const { listenToSpoken, loadWords, readPartWords, speakChosen } = await open()
  await loadWords(['shortcuts'])
  expect(readPartWords('shortcuts').title).toBe('Pintasan papan tik')
  const titles: string[] = []
  listenToSpoken(() => titles.push(readPartWords('shortcuts').title))
  choose('en')
  await speakChosen()
  expect(titles).toEqual(['Keyboard shortcuts'])
})

test('a part that opens during a change of language has its words in the new one', async () => {
  const { loadWords, readPartWords, speakChosen } = await open()
  choose('en')
  const spoken = speakChosen()
  await loadWords(['resume'])
  await spoken
  expect(readPartWords('resume').resume).toBe('Continue reading')
})

test('a part that opens before the chosen language was loaded opens in it', async () => {
  const { loadWords, readPartWords, readSpoken } = await open()
  choose('en')
  await loadWords(['resume'])
  expect(readSpoken().language).toBe('en')
  expect(readPartWords('resume').resume).toBe('Continue reading')
})

test('if the words of a language fail to load, the page keeps its language', async () => {
  vi.mocked(loadFolder).mockRejectedValueOnce(new Error('The line broke.'))
  const { readSpoken, speakChosen } = await open()
  choose('en')
  await speakChosen()
  expect(readSpoken().language).toBe('id')
  await speakChosen()
  expect(readSpoken().language).toBe('en')
})

test('if the words of an open part fail to load, the whole page keeps its language', async () => {
  const share = {
    load: () => Promise.reject(new Error('The line broke.')),
    read: () => null,
    provide: () => {},
  }
  vi.mocked(loadFolder).mockResolvedValue({ ...english, parts: { ...english.parts, share } })
  const { loadWords, readSpoken, readPartWords, speakChosen } = await open()
  await loadWords(['share'])
  choose('en')
  await speakChosen()
  expect(readSpoken().language).toBe('id')
  expect(readPartWords('share').title).toBe('Bagikan dan unduh')
})

test('a reader who chooses again while words are loading gets the last choice', async () => {
  const { readSpoken, speakChosen } = await open()
  choose('en')
  const first = speakChosen()
  choose('id')
  await Promise.all([first, speakChosen()])
  expect(readSpoken().language).toBe('id')
})

test('words are fetched in parallel with the code of their part, and a part without them does not open', async () => {
  const { loadWords, readPartWords, withWords } = await open()
  let resolve: (module: string) => void = () => {}
  const module = new Promise<string>((done) => {
    resolve = done
  })
  const opened = withWords(module, 'listen')
  await expect.poll(() => isAtHand(() => readPartWords('listen'))).toBe(true)
  resolve('the module')
  expect(await opened).toBe('the module')
  await loadWords(['listen'])
  expect(() => readPartWords('search')).toThrow('"search" was opened without its words')
})

function isAtHand(read: () => unknown): boolean {
  try {
    return read() !== null
  } catch {
    return false
  }
}
