import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findErrorCode, nameFault } from './error-code.ts'

function catchFault(run: () => void): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  return null
}

test('an error of the file system is named by its code', () => {
  const error = catchFault(() => readFileSync('/there/is/no/such/file'))
  expect(findErrorCode(error)).toBe('ENOENT')
  expect(nameFault(error)).toBe('ENOENT')
})

test.each([
  [new Error('Broken.'), 'Error: Broken.'],
  ['broken', 'broken'],
  [null, 'null'],
])('%s has no code, and is named by its message', (error, name) => {
  expect(findErrorCode(error)).toBe('')
  expect(nameFault(error)).toBe(name)
})
