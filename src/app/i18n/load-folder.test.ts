import { expect, test } from 'vitest'
import { languageTags, siteLanguage } from '../../core/language/languages.ts'
import { interfaceLanguage } from './id/interface-language.ts'
import { loadFolder } from './load-folder.ts'

const others = languageTags.filter((tag) => tag !== siteLanguage)

test('the language of the prerendered pages is part of the app and needs no fetch', async () => {
  expect(interfaceLanguage.language).toBe(siteLanguage)
  expect(await loadFolder(siteLanguage)).toBeNull()
})

test.each(others)(
  '%s, a language of the table, has a folder with all words of every part',
  async (tag) => {
    const folder = await loadFolder(tag)
    if (folder === null) return expect.fail()
    expect(folder.language).toBe(tag)
    for (const part of Object.values(folder.parts)) {
      await part.load()
      expect(part.read()).not.toBeNull()
    }
  },
)
