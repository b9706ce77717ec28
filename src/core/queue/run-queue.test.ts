import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runQueue } from './run-queue.ts'

describe('a queue', () => {
  it('starts every item once, in order, and never runs more than `atOnce` at a time', async () => {
    const cases = fc.record({
      count: fc.nat({ max: 20 }),
      atOnce: fc.integer({ min: 1, max: 6 }),
      scheduler: fc.scheduler(),
    })
    await fc.assert(
      fc.asyncProperty(cases, async ({ count, atOnce, scheduler }) => {
        const begun: number[] = []
        let working = 0
        let most = 0
        const items = Array.from({ length: count }, (_, index) => index)
        const running = runQueue(items, atOnce, async (item) => {
          begun.push(item)
          working += 1
          most = Math.max(most, working)
          await scheduler.schedule(Promise.resolve())
          working -= 1
        })
        await scheduler.waitFor(running)
        expect(begun).toEqual(items)
        expect([most, working]).toEqual([Math.min(atOnce, count), 0])
      }),
    )
  })

  it('rejects with the first error, and starts no item after it', async () => {
    const begun: number[] = []
    const running = runQueue([1, 2, 3, 4], 2, async (item) => {
      begun.push(item)
      await Promise.resolve()
      if (item === 2) throw new Error('Item 2 failed.')
    })
    await expect(running).rejects.toThrow('Item 2 failed.')
    expect(begun.length).toBeLessThan(4)
  })

  it('resolves at once without items', async () => {
    await expect(
      runQueue([], 4, () => Promise.reject(new Error('Never.'))),
    ).resolves.toBeUndefined()
  })
})
