import { expect, it } from 'vitest'
import { readCapturesArguments } from './captures-arguments.ts'

it.each([
  [[], { isJson: false, isVerbose: false, init: undefined, folder: undefined }],
  [['--json', 'arsip'], { isJson: true, isVerbose: false, init: undefined, folder: 'arsip' }],
  [['--verbose'], { isJson: false, isVerbose: true, init: undefined, folder: undefined }],
  [['--init', 'arsip'], { isJson: false, isVerbose: false, init: 'arsip', folder: undefined }],
])('the arguments %j are known', (args, expected) => {
  expect(readCapturesArguments(args)).toEqual(expected)
})

it.each([
  [['--all']],
  [['a', 'b']],
  [['--init']],
  [['--init', '--json', 'a']],
  [['--init', 'a', 'b']],
  [['--init', 'a', '--verbose']],
])('the arguments %j are refused', (args) => {
  expect(() => readCapturesArguments(args)).toThrow(
    '. The command takes [--verbose | --json] [FOLDER], or --init FOLDER.',
  )
})
