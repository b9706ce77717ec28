import { expect, it } from 'vitest'
import { findTokens } from './tokens.ts'

it.each([
  ['stop words of both languages go', 'Yang ini dan the report of Rusia', ['report', 'rusia']],
  ['words of one or two letters go', 'AS ke PBB di Go', ['pbb']],
  ['accents and case do not count', 'Café CAFE cafe', ['cafe']],
  ['each word comes once, in the order of the text', 'Gempa Palu, lagi gempa', ['gempa', 'palu']],
  ['numbers count', 'Pilkada 2024', ['pilkada', '2024']],
  ['a compound gives its parts', 'Rusia-Ukraina', ['rusia', 'ukraina']],
  ['a text without words has none', '… — !', []],
])('%s', (_title, text, tokens) => {
  expect(findTokens(text)).toEqual(tokens)
})
