import { expect, test } from 'vitest'
import { findLanguage } from './find-language.ts'

test.each([
  [['id-ID', 'en-US'], 'id'],
  [['en-US', 'id'], 'en'],
  [['jv', 'en'], 'id'],
  [['in_ID'], 'id'],
  [['fr-FR', 'id'], 'id'],
  [['fr-FR'], 'en'],
  [[], 'id'],
] as const)('a browser that asks for %j is spoken to in %s', (wanted, language) => {
  expect(findLanguage(wanted)).toBe(language)
})
