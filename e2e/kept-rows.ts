import type { Page } from '@playwright/test'

/** The rows of one kind that the library on the page's device holds; none where there is no library. */
export function readRows(page: Page, store: string): Promise<Record<string, unknown>[]> {
  return page.evaluate(visitRows, { store, isCleared: false })
}

/** Takes the rows of one kind out of the library, behind the app's back. */
export async function clearRows(page: Page, store: string): Promise<void> {
  await page.evaluate(visitRows, { store, isCleared: true })
}

/** Runs in the page, so it can use nothing of this file. */
async function visitRows({ store, isCleared }: { store: string; isCleared: boolean }) {
  // To open what is not there would make it.
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
