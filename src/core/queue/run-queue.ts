/**
 * Works through items in their order, at most `atOnce` of them at once, and resolves when all are done.
 * Rejects with the first error: what is at work by then goes on, but no further item begins.
 *
 * `await runQueue(files, 4, compressFile)`
 */
export async function runQueue<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  // One iterator for all lanes: each takes the next item when it is free.
  const queue = items.values()
  let hasFailed = false
  const lane = async () => {
    for (const item of queue) {
      if (hasFailed) return
      try {
        await work(item)
      } catch (error) {
        hasFailed = true
        throw error
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
}
