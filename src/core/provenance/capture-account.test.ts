import fc from 'fast-check'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { writePage } from '../capture/page-fixture.ts'
import { splitLines } from '../capture/sheet.ts'
import { compileText } from '../compile/compile-fixture.ts'
import { compileHtml, writeHtml } from '../web-page/html-fixture.ts'
import { CaptureAccountSchema, toCaptureAccount, writeAccount } from './capture-account.ts'

/** The account as a browser receives it. */
function publish(text: string) {
  const json = JSON.stringify(writeAccount(toCaptureAccount(compileText(text))))
  return v.parse(CaptureAccountSchema, JSON.parse(json))
}

it('an account contains every line of its capture unchanged', () => {
  const line = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('  spasi  ', '\t', '\u202E'))
  fc.assert(
    fc.property(fc.array(line), (parts) => {
      const text = parts.join('\r\n')
      expect(publish(text).lines.map((accounted) => accounted.text)).toEqual(splitLines(text))
    }),
  )
})

it('each line has its number and role, and each line that is not blank its rule', () => {
  const { capture, lines } = publish(writePage({ tail: ['Iklan'] }))
  expect(capture).toBe('page.txt')
  expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1))
  expect(lines.filter(({ role, rule }) => (rule === undefined) !== (role === 'blank'))).toEqual([])
  expect(lines.find(({ text }) => text === 'Iklan')).toMatchObject({ role: 'noise', rule: 'iklan' })
})

it('an account says how sure each field is, and an older one says nothing of it', () => {
  const compilation = compileHtml(writeHtml())
  const account = toCaptureAccount(compilation)
  expect(account.findings).toContainEqual({
    field: 'headline',
    from: 'printed',
    certainty: 'likely',
  })
  expect(v.parse(CaptureAccountSchema, account)).toEqual(account)
  const { findings: _, ...older } = account
  expect(v.parse(CaptureAccountSchema, older).findings).toEqual([])
  const damaged = { ...account, findings: [{ field: 'headline', from: 'printed', certainty: 'x' }] }
  expect(v.safeParse(CaptureAccountSchema, damaged).success).toBe(false)
})

it('an account with a missing line is rejected', () => {
  const account = toCaptureAccount(compileText(writePage()))
  const lines = account.lines.toSpliced(3, 1)
  expect(v.safeParse(CaptureAccountSchema, { ...account, lines }).success).toBe(false)
  expect(v.safeParse(CaptureAccountSchema, account).success).toBe(true)
})

it('a file names each kind of line once, and is read like one of an older build', () => {
  const account = toCaptureAccount(compileText(writePage({ tail: ['', 'Iklan', ''] })))
  const { lines, version: _, ...part } = account
  const joined = { ...account, part: 1, further: [{ ...part, lines: lines.slice(0, 3), part: 2 }] }
  const written = writeAccount(joined)
  expect(new Set(written.lines.kinds.map((kind) => JSON.stringify(kind))).size).toBe(
    written.lines.kinds.length,
  )
  expect(v.parse(CaptureAccountSchema, written)).toEqual(joined)
  const older = { ...joined, version: 1 }
  expect(v.parse(CaptureAccountSchema, older)).toEqual(older)
})

it('a file with a line of no kind is rejected', () => {
  const written = writeAccount(toCaptureAccount(compileText(writePage())))
  const kinds = written.lines.kinds.slice(0, -1)
  const damaged = { ...written, lines: { ...written.lines, kinds } }
  expect(v.safeParse(CaptureAccountSchema, damaged).success).toBe(false)
})
