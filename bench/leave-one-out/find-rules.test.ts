import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { findRules, isRepeated, leaveOut } from './find-rules.ts'

const source = `export type Cue = {
  rule: string
}
const names = ['a', 'b']
const cues: readonly {
  rule: string
}[] = [
  { rule: 'tags', words: /^tags$/ },
  // What a page has above.
  {
    rule: 'menu',
    phrases: {
      id: ['menu'],
      de: [
        'menü',
      ],
    },
  },
]
const walls: Readonly<Record<string, RegExp>> = {
  id: /pelanggan/,
  de: /abo/,
}
const phoneOnly: readonly RegExp[] = [
  /^visible-xs$/,
]
const phrases = listPhrases({
  en: ['more'],
  ms: ['more'],
})
function find(): string[] {
  return [
    'a',
  ]
}
`
const find = (name: string) => {
  const rule = findRules(source).find((each) => each.name === name)
  if (rule === undefined) throw new Error(`The source has the row ${name}.`)
  return rule
}

it('finds the rows of tables by their names, with the phrases of each language', () => {
  expect(findRules(source).map(({ table, name, line }) => `${line} ${table} ${name}`)).toEqual([
    '8 cues tags',
    '10 cues menu',
    '13 cues menu id',
    '14 cues menu de',
    '21 walls id',
    '22 walls de',
    '25 phoneOnly /^visible-xs$/,',
    '28 phrases en',
    '29 phrases ms',
  ])
})

it('leaves out one row and nothing else', () => {
  expect(leaveOut(source, find('tags'))).toContain(`= [\n  // What a page has above.\n  {\n`)
  expect(leaveOut(source, find('menu'))).toContain(`// What a page has above.\n]\nconst walls`)
  expect(leaveOut(source, find('menu de'))).toContain(`      id: ['menu'],\n    },\n  },\n]`)
  expect(leaveOut(source, find('ms'))).toContain(`  en: ['more'],\n})`)
})

it('tells a row of phrases that other rows have, too', () => {
  expect(isRepeated(source, find('en'))).toBe(true)
  expect(isRepeated(source, find('menu id'))).toBe(false)
  expect(isRepeated(source, find('id'))).toBe(false)
})

it.each([
  ['src/core/capture/noise-cues.ts', 'patterns copyright'],
  ['src/core/capture/noise-cues.ts', 'promotion acts tr'],
  ['src/core/capture/byline-labels.ts', 'labels editor'],
  ['src/core/capture/partial-cues.ts', 'walls de'],
  ['src/core/web-page/furniture-cues.ts', 'furniture side-column'],
  ['src/core/web-page/page-cues.ts', 'caption itemprop'],
])('%s has the rule %s', async (file, rule) => {
  const found = findRules(await readFile(file, 'utf8'))
  expect(found.map(({ table, name }) => `${table} ${name}`)).toContain(rule)
})
