import type { WithDatabase } from './connection.ts'
import type { StoreName, WriteTransaction } from './database.ts'

/**
 * Runs one read-write transaction and resolves once it is committed. Rejects with the database's reason,
 * and changes nothing then. `alter` may await only requests of this transaction: anything else lets the
 * transaction commit too early.
 */
export async function transact(
  withDatabase: WithDatabase,
  names: readonly StoreName[],
  alter: (transaction: WriteTransaction) => Promise<void>,
): Promise<void> {
  const transaction = await withDatabase((database) =>
    database.transaction([...names], 'readwrite'),
  )
  // A failed request rejects before its transaction does, but only the transaction knows the reason.
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
    // The transaction has already ended.
  }
}
