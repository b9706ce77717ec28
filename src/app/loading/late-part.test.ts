import { expect, it, vi } from 'vitest'
import { createLatePart } from './late-part.ts'

it('a part is fetched once, and is there from then on', async () => {
  const fetchPart = vi.fn(async () => 'bagian')
  const part = createLatePart(fetchPart)
  expect(part.read()).toBeNull()
  expect(await part.load()).toBe('bagian')
  expect(await part.load()).toBe('bagian')
  expect(part.read()).toBe('bagian')
  expect(fetchPart).toHaveBeenCalledTimes(1)
})

it('after a failure the next call tries again', async () => {
  const fetchPart = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('offline'))
  fetchPart.mockResolvedValue('bagian')
  const part = createLatePart(fetchPart)
  await expect(part.load()).rejects.toThrow('offline')
  expect(await part.load()).toBe('bagian')
})

it('a provided part needs no fetch', async () => {
  const part = createLatePart(async () => 'lain')
  part.provide('bagian')
  expect(part.read()).toBe('bagian')
  expect(await part.load()).toBe('bagian')
})
