/**
 * Processes items in order, at most `atOnce` at a time, and resolves when all are done. Rejects with the
 * first error; items that have started continue, but no further one starts.
 *
 * `await runQueue(files, 4, compressFile)`
 */
export async function runQueue<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  // One iterator for all lanes: a free lane takes the next item.
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
