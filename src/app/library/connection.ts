import { type Database, openDatabase } from './database.ts'

type Watch = {
  /** Sees a database that was opened before anyone may use it. */
  onOpen: (database: Database, isNew: boolean) => Promise<void>
  /** Hears why it could not be opened, or not yet. */
  onRefused: (reason: unknown) => void
  /** How long opening may take. It goes on behind that, and `onOpen` tells when it came through. */
  timeoutMs: number
}

/** Does some work with the open database, which is opened first where it is not. */
export type WithDatabase = <Result>(
  work: (database: Database) => Result | Promise<Result>,
) => Promise<Result>

/** Keeps the one connection of this tab. */
export function createConnection({ onOpen, onRefused, timeoutMs }: Watch): WithDatabase {
  let opening: Promise<Database> | null = null
  const forget = () => {
    opening = null
  }
  const open = async () => {
    try {
      const { database, isNew } = await openDatabase(forget)
      await onOpen(database, isNew).catch((error) => {
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
      // The browser has closed the database and has not said so yet.
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
