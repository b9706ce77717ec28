import { expect, it } from 'vitest'
import { compareRuns } from './compare-runs.ts'
import { formatReport } from './format-report.ts'
import type { ScoredPage } from './summarise.ts'

const page = (file: string, score: ScoredPage['score']): ScoredPage => ({
  ...{ file, reader: 'HTML', language: 'id', score },
})
const wrongHeadline = {
  ...{ isRight: false, wanted: 'Jembatan', found: 'Beranda' },
  certainty: 'guess' as const,
}
const pages = [
  page('fine.html', { text: { precision: 1, recall: 1 } }),
  page('poor.html', { text: { precision: 0.5, recall: 1 }, headline: wrongHeadline }),
  page('poorest.html', {
    text: { precision: null, recall: 0 },
    captions: { wanted: 2, exact: 1, near: 2, extra: 0 },
  }),
]

it('the report names the worst pages and their wrong fields, the worst first', () => {
  const [table, worst] = formatReport(pages, 10).split('\nWorst pages:\n')
  expect(table?.split('\n')[2]).toMatch(/^HTML, all +3 +0\.750 +0\.667 +0\.706 +0\.000 of 1/)
  expect(table).toMatch(/^HTML, all: headline +– +– +0 of 1$/m)
  expect(worst?.split('\n')).toEqual([
    '  poorest.html: F1 0.000 (precision –, recall 0.000)',
    '      captions: 1 of 2 exact, 2 near, 0 extra',
    '  poor.html: F1 0.667 (precision 0.500, recall 1.000)',
    '      headline: wanted "Jembatan", found "Beranda"',
    '',
  ])
  expect(formatReport(pages, 0)).not.toContain('Worst')
})

it('gains and losses since an earlier run are listed page by page, losses first', () => {
  const earlier = {
    pages: [
      { file: 'fine.html', f1: 0.9, faults: [] },
      { file: 'poor.html', f1: 2 / 3, faults: [] },
      { file: 'poorest.html', f1: 0, faults: ['captions: 1 of 2 exact, 2 near, 0 extra'] },
    ],
  }
  expect(compareRuns(pages, earlier)).toEqual([
    'poor.html: F1 +0.000\n      now headline: wanted "Jembatan", found "Beranda"',
    'fine.html: F1 +0.100',
  ])
})
