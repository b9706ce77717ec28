import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type LinkMark, type Mark, plainMarkTypes } from './mark.ts'
import { nestMarks, type TextRun } from './nest-marks.ts'

const link = (start: number, end: number, href = 'https://a.example/'): LinkMark => {
  return { type: 'link', start, end, href }
}

/** Writes a tree as markup: `a<strong>b</strong>c`. */
function write(runs: readonly TextRun[]): string {
  return runs
    .map((run) =>
      typeof run === 'string' ? run : `<${run.mark.type}>${write(run.runs)}</${run.mark.type}>`,
    )
    .join('')
}

const nest = (marks: Mark[], text = 'abcdefgh') => write(nestMarks({ text, marks }))

it.each<[string, Mark[], string]>([
  ['no marks', [], 'abcdefgh'],
  ['one mark', [{ type: 'strong', start: 1, end: 3 }], 'a<strong>bc</strong>defgh'],
  [
    'a mark inside another',
    [
      { type: 'sup', start: 2, end: 3 },
      { type: 'strong', start: 1, end: 4 },
    ],
    'a<strong>b<sup>c</sup>d</strong>efgh',
  ],
  [
    'two that overlap',
    [
      { type: 'strong', start: 0, end: 4 },
      { type: 'emphasis', start: 2, end: 6 },
    ],
    '<strong>ab<emphasis>cd</emphasis></strong><emphasis>ef</emphasis>gh',
  ],
  [
    'a link that overlaps, kept in one piece',
    [{ type: 'strong', start: 0, end: 4 }, link(2, 6)],
    '<strong>ab</strong><link><strong>cd</strong>ef</link>gh',
  ],
  ['a link inside a link, left out', [link(0, 6), link(2, 4)], '<link>abcdef</link>gh'],
  ['two links side by side', [link(0, 2), link(2, 4)], '<link>ab</link><link>cd</link>efgh'],
  [
    'two of one type that overlap, joined',
    [
      { type: 'strong', start: 0, end: 3 },
      { type: 'strong', start: 2, end: 5 },
    ],
    '<strong>abcde</strong>fgh',
  ],
  [
    'two on the same words',
    [
      { type: 'emphasis', start: 0, end: 2 },
      { type: 'strong', start: 0, end: 2 },
    ],
    '<emphasis><strong>ab</strong></emphasis>cdefgh',
  ],
])('%s', (_title, marks, written) => {
  expect(nest(marks)).toBe(written)
})

const marksOf = (length: number) => {
  const range = fc
    .tuple(fc.nat(length - 1), fc.nat(length - 1))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }))
  const plain = fc.record({ type: fc.constantFrom(...plainMarkTypes), range })
  const types = fc.oneof(
    plain.map(({ type, range: ends }): Mark => ({ type, ...ends })),
    range.map(({ start, end }): Mark => link(start, end)),
  )
  return fc.array(types, { maxLength: 12 })
}

it('for any marks the text stays, no link is inside a link, and each letter has its marks', () => {
  const text = 'abcdefghij'
  fc.assert(
    fc.property(marksOf(text.length), (marks) => {
      let at = 0
      const visit = (runs: readonly TextRun[], above: readonly string[]) => {
        for (const run of runs) {
          if (typeof run !== 'string') {
            expect(above).not.toContain(run.mark.type)
            expect(run.runs).not.toEqual([])
            visit(run.runs, [...above, run.mark.type])
            continue
          }
          for (const letter of run) {
            expect(letter).toBe(text[at])
            const wanted = marks.filter(
              ({ type, start, end }) => type !== 'link' && start <= at && at < end,
            )
            const plain = above.filter((type) => type !== 'link')
            expect(new Set(plain)).toEqual(new Set(wanted.map(({ type }) => type)))
            at += 1
          }
        }
      }
      visit(nestMarks({ text, marks }), [])
      expect(at).toBe(text.length)
    }),
  )
})

it('the time is linear in the number of marks', () => {
  const countRuns = (marks: number) => {
    const text = 'ab'.repeat(marks)
    const sups = Array.from({ length: marks }, (_, n): Mark => {
      return { type: 'sup', start: 2 * n, end: 2 * n + 1 }
    })
    return nestMarks({ text, marks: sups }).length
  }
  expect(countRuns(4000)).toBe(4 * countRuns(1000))
})
