import { expect, it, vi } from 'vitest'
import { rememberLines } from './remember-lines.ts'

it('a line that was just read is not read again', () => {
  const read = vi.fn((line: string) => (line === '' ? null : line.length))
  const remember = rememberLines(read)
  expect(['', 'Terbit', '', 'Terbit'].map(remember)).toEqual([null, 6, null, 6])
  expect(read).toHaveBeenCalledTimes(2)
})

it('of many lines only some are kept', () => {
  const read = vi.fn((line: string) => line.length)
  const remember = rememberLines(read)
  remember('Terbit')
  for (let at = 0; at < 20_000; at += 1) remember(`Menu ${at}`)
  remember('Terbit')
  expect(read).toHaveBeenCalledTimes(20_002)
})
