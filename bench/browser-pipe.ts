import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import * as v from 'valibot'

/** A browser that is told by messages of its protocol, and by nothing else. */
export type BrowserPipe = {
  /** Sends a command, to the page of a session where one is given. Rejects with what the browser refuses. */
  send: (method: string, params?: object, sessionId?: string) => Promise<unknown>
  close: () => Promise<void>
}

const AnswerSchema = v.object({
  id: v.optional(v.number()),
  result: v.optional(v.unknown()),
  error: v.optional(v.object({ message: v.string() })),
})

/** Messages end with this character. */
const end = '\0'

/**
 * Starts a browser with an empty profile. Playwright switches on the `Runtime` domain for every page; then the
 * browser notes the stack of each `Error`, and reads React's script a second time for the three that React creates
 * when it is loaded. What no reader waits for is not measured here, because nothing switches it on.
 */
export async function openBrowserPipe(
  path: string,
  flags: readonly string[],
): Promise<BrowserPipe> {
  const profile = await mkdtemp(join(tmpdir(), 'simak-profile-'))
  const args = [...flags, '--headless', '--remote-debugging-pipe', `--user-data-dir=${profile}`]
  const browser = spawn(path, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] })
  const [commands, answers] = findPipes(browser)
  let number = 0
  const waiting = new Map<number, (answer: v.InferOutput<typeof AnswerSchema>) => void>()
  let rest = ''
  answers.setEncoding('utf8')
  answers.on('data', (text: string) => {
    const messages = (rest + text).split(end)
    rest = messages.pop() ?? ''
    for (const message of messages) {
      const answer = v.parse(AnswerSchema, JSON.parse(message))
      if (answer.id !== undefined) waiting.get(answer.id)?.(answer)
    }
  })
  return {
    send(method, params = {}, sessionId) {
      number += 1
      const id = number
      commands.write(JSON.stringify({ id, method, params, sessionId }) + end)
      return new Promise((resolve, reject) => {
        waiting.set(id, ({ result, error }) => {
          waiting.delete(id)
          if (error === undefined) resolve(result)
          else reject(new Error(`${method}: ${error.message}`))
        })
      })
    },
    async close() {
      const ended = new Promise((resolve) => browser.once('exit', resolve))
      browser.kill()
      await ended
      // Its own processes may hold the pipes open a while longer.
      commands.destroy()
      answers.destroy()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Finds the pipes that the browser reads commands from and writes answers to. */
function findPipes({ stdio }: ChildProcess): [Writable, Readable] {
  const [, , , commands, answers] = stdio
  if (commands instanceof Writable && answers instanceof Readable) return [commands, answers]
  throw new Error('The browser has no pipes.')
}
