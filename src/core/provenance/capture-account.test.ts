import fc from 'fast-check'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { writePage } from '../capture/page-fixture.ts'
import { splitLines } from '../capture/sheet.ts'
import { compileText } from '../compile/compile-fixture.ts'
import { compileHtml, writeHtml } from '../web-page/html-fixture.ts'
import { CaptureAccountSchema, toCaptureAccount } from './capture-account.ts'

/** The account as a browser receives it. */
function publish(text: string) {
  const json = JSON.stringify(toCaptureAccount(compileText(text)))
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
