import type { Page } from '@playwright/test'

/** Reads the rows of one store of the page's library; empty when there is no library. */
export function readRows(page: Page, store: string): Promise<Record<string, unknown>[]> {
  return page.evaluate(visitRows, { store, isCleared: false })
}

/** Deletes the rows of one store past the app. */
export async function clearRows(page: Page, store: string): Promise<void> {
  await page.evaluate(visitRows, { store, isCleared: true })
}

/** Runs in the page, so it cannot use anything else of this file. */
async function visitRows({ store, isCleared }: { store: string; isCleared: boolean }) {
  // Opening a database that does not exist would create it.
  const databases = await indexedDB.databases()
  if (!databases.some(({ name }) => name === 'simak')) return []
  const settle = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const database = await settle(indexedDB.open('simak'))
  const rows = database.transaction(store, 'readwrite').objectStore(store)
  const found: Record<string, unknown>[] = await settle(rows.getAll())
  if (isCleared) await settle(rows.clear())
  database.close()
  return found
}
