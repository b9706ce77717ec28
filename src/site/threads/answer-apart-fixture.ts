import { rmdir } from 'node:fs/promises'
import { answerApart } from './answer-apart.ts'

// A process that tests ask.
answerApart(async (input) => {
  if (input === 'nothing') return undefined
  if (input === 'a fault') throw new Error('It went wrong.')
  if (input === 'an early end') process.exit(3)
  if (input === 'no end') {
    process.send?.('begun')
    return new Promise(() => setInterval(() => undefined, 1_000))
  }
  if (typeof input === 'string') return rmdir(input)
  return { given: input }
})
