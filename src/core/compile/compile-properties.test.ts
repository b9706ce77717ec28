import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseArticle } from '../article/parse-article.ts'
import { paragraphs, relatedList } from '../capture/page-fixture.ts'
import { splitLines } from '../capture/sheet.ts'
import { compileText } from './compile-fixture.ts'

/** Words with a meaning in the layouts, which random text would hardly ever contain. */
const cue = fc.constantFrom(
  ...relatedList,
  ...paragraphs,
  'Reporter',
  'Editor',
  'Reporter: Sari',
  'Tempo.co',
  'Senin, 29 Juli 2024 20:15 WIB',
  'Selasa, 29 Juli 2024 20:15 WIB',
  '31 Februari 2024',
  '29 Juli 2024 20:15',
  '99999 tahun lalu',
  'Advertising',
  'Iklan',
  'Pilihan Editor:',
  'Pilihan Editor: Bambu',
  'REUTERS',
  'SARI | AP',
  'Warga menyeberang. ANTARA/Sari',
  'TEMPO Interaktif, Jakarta:',
  '…',
  '?!',
  '',
)
const line = fc.oneof({ weight: 4, arbitrary: cue }, fc.string({ unit: 'binary' }))
const page = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r', '\u2028')), {
    maxLength: 40,
  })
  .map((lines) => lines.flat().join(''))
const text = fc.oneof(
  page,
  fc.string({ unit: 'binary', maxLength: 500 }),
  fc.string({ unit: 'grapheme', maxLength: 500 }),
)
const known = fc.record(
  { capturedAt: fc.constantFrom('2024-09-19T10:00:00+07:00', '0001-01-01T00:00:00Z') },
  { requiredKeys: [] },
)

it('each line of any text is accounted for once, with a role and a rule', () => {
  fc.assert(
    fc.property(text, known, (capture, provenance) => {
      const { lines } = compileText(capture, provenance)
      expect(lines.map((accounted) => accounted.text)).toEqual(splitLines(capture))
      expect(lines.map((accounted) => accounted.line)).toEqual(lines.map((_, index) => index + 1))
      for (const { role, rule } of lines) expect(role && rule).toBeTruthy()
    }),
    { numRuns: 500 },
  )
})

it('any text gives a valid article, or an error that says why not', () => {
  fc.assert(
    fc.property(text, known, (capture, provenance) => {
      const { article, problems } = compileText(capture, provenance)
      if (article === null) expect(problems.some((p) => p.severity === 'error')).toBe(true)
      else {
        const parsed = parseArticle(JSON.parse(JSON.stringify(article)))
        expect(parsed).toEqual({ type: 'article', article })
      }
    }),
    { numRuns: 500 },
  )
})

it('every unknown line of any text is reported, and no line with text is blank', () => {
  fc.assert(
    fc.property(page, (capture) => {
      const { article, lines, problems } = compileText(capture)
      if (article === null) return
      const reported = new Set(problems.flatMap((p) => (p.code === 'unknown-line' ? [p.line] : [])))
      for (const { role, line: number, text: raw } of lines) {
        if (role === 'unknown') expect(reported).toContain(number)
        if (role === 'blank') expect(raw).not.toMatch(/[\p{L}\p{N}\p{P}]/u)
      }
    }),
    { numRuns: 300 },
  )
})

it('compiling twice gives the same JSON', () => {
  fc.assert(
    fc.property(text, known, (capture, provenance) => {
      const [first, second] = [0, 1].map(() => JSON.stringify(compileText(capture, provenance)))
      expect(first).toBe(second)
    }),
  )
})

// Quadratic time would exceed the time limit here.
it('a capture of 20,000 lines compiles, whatever its lines', () => {
  const samples = [
    ...relatedList,
    paragraphs[1],
    'Reporter',
    'Pilihan Editor:',
    'REUTERS',
    '2 hari lalu',
  ]
  for (const sample of samples) {
    const { lines } = compileText(`Judul\n${`${sample}\n`.repeat(20_000)}`)
    expect(lines).toHaveLength(20_002)
  }
  const long = compileText(`Judul\nTeks\n${`${relatedList.join('\n')}\n`.repeat(2_000)}`)
  expect(long.lines).toHaveLength(3 + 2_000 * relatedList.length)
}, 120_000)
