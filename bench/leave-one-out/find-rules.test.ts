import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { findRules, leaveOut } from './find-rules.ts'

const source = `const names = ['a', 'b']
const cues: readonly {
  rule: string
}[] = [
  { rule: 'tags', words: /^tags$/ },
  {
    rule: 'menu',
    phrases: {
      id: ['menu'],
    },
  },
]
const other = {
  a: 1,
}
`

it('finds the rows of tables by their names', () => {
  expect(findRules(source).map(({ table, name }) => `${table} ${name}`)).toEqual([
    'cues tags',
    'cues menu',
  ])
})

it('leaves out one row and nothing else', () => {
  const [tags, menu] = findRules(source)
  if (tags === undefined || menu === undefined) throw new Error('Two rows were written.')
  expect(leaveOut(source, tags)).not.toContain('tags')
  expect(leaveOut(source, tags)).toContain("rule: 'menu'")
  expect(leaveOut(source, menu)).toMatch(/tags\$\/ \},\n\]\nconst other/)
})

it.each([
  ['src/core/capture/noise-cues.ts', 'patterns copyright'],
  ['src/core/web-page/furniture-cues.ts', 'furniture side-column'],
  ['src/core/capture/byline-labels.ts', 'labels editor'],
])('%s has the rule %s', async (file, rule) => {
  const found = findRules(await readFile(file, 'utf8'))
  expect(found.map(({ table, name }) => `${table} ${name}`)).toContain(rule)
})
