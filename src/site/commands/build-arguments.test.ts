import { expect, it } from 'vitest'
import { readBuildArguments } from './build-arguments.ts'

it.each([
  [[], false],
  [['--verbose'], true],
])('%j is read', (args, isVerbose) => {
  expect(readBuildArguments(args)).toEqual({ isVerbose })
})

it.each([[['--verbos']], [['dist']]])('%j is refused, and what is known is named', (args) => {
  expect(() => readBuildArguments(args)).toThrow(/'.*'\. A build takes one argument, --verbose/)
})
