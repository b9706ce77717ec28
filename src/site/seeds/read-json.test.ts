import { describe, expect, it } from 'vitest'
import { readJson } from './read-json.ts'

const json = `{
  "headline": "Jembatan",
  "body": [
    { "type": "paragraph", "text": "Satu." },
    { "type": "paragraph",
      "text": 2 }
  ]
}`

function read(text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return readJson('a.json', bytes, 'schema-mismatch')
}

function locate(path: (string | number)[]) {
  const result = read(json)
  return result.type === 'value' ? result.locate({ path, message: 'Salah.' }) : null
}

describe('readJson', () => {
  it('reads a value with and without a byte order mark', () => {
    expect(read('{"a": [1]}')).toMatchObject({ type: 'value', value: { a: [1] } })
    expect(read('\uFEFF{"a": [1]}')).toMatchObject({ type: 'value', value: { a: [1] } })
  })

  it.each([
    ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', 3],
    ['a comma too many', '{\n  "a": 1,\n}', 3],
    ['a comment', '{\n  // catatan\n  "a": 1\n}', 2],
    ['a bare word', '{\n  "a": ya\n}', 2],
    ['a line break in a text', '{\n  "a": "b\n"}', 2],
    ['no end', '{\n  "a": [1,\n2', 3],
    ['two values', '{}\n{}', 2],
    ['nothing', '', 1],
    ['brackets without end', '['.repeat(100_000), 1],
    ['brackets without bottom', '['.repeat(100_000) + ']'.repeat(100_000), 1],
  ])('names the line of %s', (_title, text, line) => {
    expect(read(text)).toMatchObject({
      type: 'problem',
      problem: { code: 'json-syntax', severity: 'error', file: 'a.json', line },
    })
  })

  it.each([
    ['', 'The file is empty.'],
    ['{"a": 1,}', 'A name in double quotes is missing, or the comma before it is one too many.'],
    ['{"a": 1 "b": 2}', 'A comma is missing at the end of the line before, or between two values.'],
    [
      '{"a": ya}',
      'A text has to be in double quotes; without them only numbers, true, false and null are.',
    ],
    ['{"a": "C:\\arsip"}', 'A backslash has to be written twice.'],
    ['{"a": "b', 'A text has no closing double quote on its line.'],
    ['{"a": 1', 'A closing } is missing.'],
  ])('says of %s what is wrong', (text, what) => {
    expect(read(text)).toMatchObject({ problem: { what } })
  })

  it('rejects bytes that are not UTF-8 instead of replacing them', () => {
    expect(read(Buffer.from('{\n"a": "Caf\xE9"}', 'latin1'))).toMatchObject({
      problem: { code: 'not-utf8', line: 2 },
    })
  })

  it.each([
    ['a field', ['headline'], 2, 'headline'],
    ['a field of a list', ['body', 1, 'text'], 6, 'body[1].text'],
    ['a missing field, at the object that lacks it', ['body', 0, 'caption'], 4, 'body[0].caption'],
    ['a missing field of the whole', ['version'], 1, 'version'],
    ['the whole', [], 1, '(whole file)'],
  ])('says the line of %s', (_title, path, line, field) => {
    expect(locate(path)).toMatchObject({
      code: 'schema-mismatch',
      file: 'a.json',
      line,
      field,
      what: 'Salah.',
    })
  })
})
