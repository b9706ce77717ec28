import { expect, it } from 'vitest'
import { writeFolder } from '../folder-fixture.ts'
import { bufferSource, holdBytes, openFile, sliceSource } from './byte-source.ts'

const text = 'Jembatan bambu di Sukamaju'

it('a file, a slice and bytes in memory are read in parts, and end where they end', async () => {
  const folder = await writeFolder({ 'a.txt': `xx${text}xx` })
  const file = openFile(`${folder}/a.txt`)
  for (const source of [sliceSource(file, 2, text.length), holdBytes(Buffer.from(text))]) {
    expect(source.size).toBe(text.length)
    expect(source.read(0, 8).toString()).toBe('Jembatan')
    expect(source.read(18, 999).toString()).toBe('Sukamaju')
    expect(source.read(999, 1_000).toString()).toBe('')
  }
})

it('small reads one after another share one read', () => {
  const reads: number[] = []
  const source = holdBytes(Buffer.alloc(200_000, text))
  const counted = {
    ...source,
    read: (start: number, end: number) => {
      reads.push(start)
      return source.read(start, end)
    },
  }
  const buffered = bufferSource(counted)
  for (let at = 0; at < 100_000; at += 10) {
    expect(buffered.read(at, at + 10)).toEqual(source.read(at, at + 10))
  }
  expect(buffered.read(5, 15)).toEqual(source.read(5, 15))
  expect(buffered.read(0, 150_000)).toHaveLength(150_000)
  expect(reads.length).toBeLessThan(6)
})
