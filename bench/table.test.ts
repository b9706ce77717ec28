import { expect, it } from 'vitest'
import { formatMarkdownTable, formatPlainTable } from './table.ts'

const rows = [
  ['', 'limit', 'Simak'],
  ['… to its summary', '1.0 KB', '–'],
]

it('a plain table is aligned by characters, with its numbers at the right', () => {
  expect(formatPlainTable(rows)).toBe(
    [
      '                   limit  Simak',
      '----------------  ------  -----',
      '… to its summary  1.0 KB      –',
      '',
    ].join('\n'),
  )
})

it('a Markdown table states the alignment of its columns', () => {
  expect(formatMarkdownTable(rows)).toBe(
    ['|  | limit | Simak |', '| --- | ---: | ---: |', '| … to its summary | 1.0 KB | – |', ''].join(
      '\n',
    ),
  )
})
