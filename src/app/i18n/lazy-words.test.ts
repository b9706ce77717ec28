import { expect, test, vi } from 'vitest'
import { createLazyWords } from './lazy-words.ts'

test('the words of a part are fetched once and are then available', async () => {
  const fetchWords = vi.fn(async () => ({ words: { title: 'Bagikan' } }))
  const part = createLazyWords(fetchWords)
  expect(part.read()).toBeNull()
  await part.load()
  await part.load()
  expect(part.read()).toEqual({ title: 'Bagikan' })
  expect(fetchWords).toHaveBeenCalledOnce()
})

test('words that failed to load are fetched again when the part is opened again', async () => {
  const fetchWords = vi.fn(async () => ({ words: 'Bagikan' }))
  fetchWords.mockRejectedValueOnce(new Error('The line broke.'))
  const part = createLazyWords(fetchWords)
  await expect(part.load()).rejects.toThrow('The line broke.')
  expect(part.read()).toBeNull()
  await part.load()
  expect(part.read()).toBe('Bagikan')
})
