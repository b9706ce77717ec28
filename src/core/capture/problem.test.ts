import { describe, expect, it } from 'vitest'
import { acceptProblems, describeProblem, formatProblem } from './problem.ts'

const noDate = describeProblem('no-date', { file: 'a.txt', line: 3, what: 'Judul' })

describe('formatProblem', () => {
  it('says where, how bad, which, what, why and how to mend it', () => {
    const [place, what, why, fix] = formatProblem(noDate).split('\n')
    expect(place).toBe('a.txt:3  error  no-date')
    expect(what).toBe('  Judul')
    expect(why).toContain('states when the article was published')
    expect(fix).toContain('"accepts": ["no-date"]')
  })

  it.each([
    [
      'the field of a JSON file',
      { file: 'a.json', line: 2, field: 'slug', what: '' },
      'a.json:2:slug',
    ],
    ['the whole file', { file: 'a.txt', what: '' }, 'a.txt'],
  ])('names %s', (_title, finding, place) => {
    expect(formatProblem(describeProblem('slug-taken', finding))).toMatch(
      new RegExp(`^${place}  error`),
    )
  })
})

it('no control character of a file or of its name reaches the terminal', () => {
  const finding = { file: 'a\u001B[2J.txt', what: '\u001B]0;judul\u0007\u202E' }
  expect(formatProblem(describeProblem('unsafe-name', finding))).toMatch(
    /^a\[2J\.txt {2}error {2}unsafe-name\n {2}\]0;judul\n/,
  )
})

describe('acceptProblems', () => {
  it('turns an accepted error into a warning and leaves the others', () => {
    const noBody = describeProblem('no-body', { file: 'a.txt', what: 'Judul' })
    const [first, second] = acceptProblems([noDate, noBody], ['no-date'])
    expect(first).toEqual({ ...noDate, severity: 'warning' })
    expect(second).toEqual(noBody)
  })
})

it('a finding as long as a page is cut where it is printed', () => {
  const finding = { file: 'a.html', what: 'Warga '.repeat(1_000) }
  const [, what = ''] = formatProblem(describeProblem('no-headline', finding)).split('\n')
  expect(what).toMatch(/^ {2}Warga Warga .* …$/)
  expect(what.length).toBeLessThan(310)
})
