import { expect, it } from 'vitest'
import { readBuildArguments, readMergeArguments, readShardArguments } from './build-arguments.ts'

it.each([
  [[], false],
  [['--verbose'], true],
])('%j is read', (args, isVerbose) => {
  expect(readBuildArguments(args)).toEqual({ isVerbose })
  expect(readShardArguments(args)).toEqual({ isVerbose, shard: null })
  expect(readMergeArguments([...args, 'a', 'b'])).toEqual({ isVerbose, folders: ['a', 'b'] })
})

it('a build can be asked for one shard', () => {
  const { shard } = readShardArguments(['--shard', '3/8'])
  expect(shard).toEqual({ number: 3, count: 8 })
  expect(() => readShardArguments(['--shard', '9/8'])).toThrow('There is no shard 9/8')
})

it.each([[['--verbos']], [['dist']]])('%j is refused, and what is known is named', (args) => {
  expect(() => readBuildArguments(args)).toThrow(/'.*'\. A build takes one argument, --verbose/)
  expect(() => readShardArguments(args)).toThrow(/'.*'\. A build takes --verbose.* --shard 3\/8/)
})

it('a merge without folders is refused', () => {
  expect(() => readMergeArguments([])).toThrow('No folder is given.')
})
