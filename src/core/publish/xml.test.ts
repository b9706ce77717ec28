import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseXml } from './parse-xml-fixture.ts'
import { writeElement, writeTextElement, writeXmlDocument } from './xml.ts'

const allowed = /[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

it('any text gives a well-formed document and survives parsing, except what XML cannot contain', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.integer({ max: 0xffff, min: 0 })).map((codes) => String.fromCharCode(...codes)),
    fc.constantFrom(']]>', '\r\n', '&#0;', '<![CDATA[', '"\'\t'),
  )
  fc.assert(
    fc.property(text, (value) => {
      const [, child] = parseXml(
        writeXmlDocument(writeElement('a', [writeTextElement('b', value, { c: value })])),
      )
      const kept = value.match(allowed)?.join('') ?? ''
      expect(child).toEqual({ name: 'b', attributes: { c: kept }, text: kept })
    }),
    { numRuns: 500 },
  )
})

it('the check itself rejects malformed documents', () => {
  for (const broken of ['<a>', '<a>&b;</a>', '<a>\u0001</a>', '<a b=c/>', '<a/><b/>', 'a']) {
    expect(() => parseXml(broken)).toThrow()
  }
})
