import type { WithDatabase } from './connection.ts'
import type { StoreName, WriteTransaction } from './database.ts'

/**
 * Runs one transaction that reads and writes, and resolves when the database has it for good. Rejects,
 * with nothing changed, with the reason that the database gives. `alter` waits for nothing but requests
 * of the transaction, which would else end too early.
 */
export async function transact(
  withDatabase: WithDatabase,
  names: readonly StoreName[],
  alter: (transaction: WriteTransaction) => Promise<void>,
): Promise<void> {
  const transaction = await withDatabase((database) =>
    database.transaction([...names], 'readwrite'),
  )
  // A request that fails rejects before its transaction does, but only the transaction knows why.
  const end = transaction.done.then(
    () => null,
    (error: unknown) => error,
  )
  try {
    await alter(transaction)
  } catch (error) {
    abort(transaction)
    const reason = await end
    throw reason instanceof Error && reason.name !== 'AbortError' ? reason : error
  }
  const failure = await end
  if (failure !== null) throw failure
}

function abort(transaction: WriteTransaction): void {
  try {
    transaction.abort()
  } catch {
    // It has ended already.
  }
}
