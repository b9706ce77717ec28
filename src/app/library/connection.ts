import { type Database, type DatabaseEvents, openDatabase } from './database.ts'

type Watch = Pick<DatabaseEvents, 'onCreate'> & {
  /** Called with the opened database before anyone may use it. */
  onOpen: (database: Database) => Promise<void>
  /** Called with the reason why opening failed or is still pending. */
  onRefused: (reason: unknown) => void
  /** How long callers wait for opening. Opening continues after that, and calls `onOpen` when it succeeds. */
  timeoutMs: number
}

/** Runs `work` with the database, and opens the database first if necessary. */
export type WithDatabase = <Result>(
  work: (database: Database) => Result | Promise<Result>,
) => Promise<Result>

/** Creates the one database connection of this tab. */
export function createConnection({ onCreate, onOpen, onRefused, timeoutMs }: Watch): WithDatabase {
  let opening: Promise<Database> | null = null
  const forget = () => {
    opening = null
  }
  const open = async () => {
    try {
      const database = await openDatabase({ onCreate, onClosed: forget })
      await onOpen(database).catch((error) => {
        database.close()
        throw error
      })
      return database
    } catch (error) {
      forget()
      throw error
    }
  }
  const connect = () => {
    opening ??= open()
    return withTimeout(opening, timeoutMs).catch((error: unknown) => {
      onRefused(error)
      throw error
    })
  }
  return async (work) => {
    const database = await connect()
    try {
      return await work(database)
    } catch (error) {
      // The browser has closed the database without sending its close event yet.
      if (!(error instanceof Error && error.name === 'InvalidStateError')) throw error
      forget()
      return work(await connect())
    }
  }
}

function withTimeout<Value>(promise: Promise<Value>, timeoutMs: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new DOMException('The database does not answer.', 'TimeoutError'))
    }, timeoutMs)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
