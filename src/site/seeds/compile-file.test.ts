import { expect, it } from 'vitest'
import { catchFault } from './compile-file.ts'

it('an exception becomes a problem of the file that was compiled', () => {
  const { file, article, problems } = catchFault('a.html', () => {
    throw new RangeError('Maximum call stack size exceeded')
  })
  expect({ file, article }).toEqual({ file: 'a.html', article: null })
  expect(problems).toMatchObject([
    {
      code: 'compiler-fault',
      severity: 'error',
      file: 'a.html',
      what: 'RangeError: Maximum call stack size exceeded',
    },
  ])
})
