import { vi } from 'vitest'

/** What a test observes of a device, and changes on it. */
export type Device = ReturnType<typeof createDevice>

/** Creates a fake device: caches, locks, localStorage, and a network that answers with any data. */
export function createDevice(origin: string) {
  const cached = new Map<string, Response>()
  const stored = new Map<string, string>()
  let refusal: Error | null = null
  let answersLeft = Number.POSITIVE_INFINITY
  const cache = {
    match: async (address: string) => cached.get(address)?.clone(),
    put: async (address: string, response: Response) => void cached.set(address, response),
    keys: async () => [...cached.keys()].map((url) => ({ url })),
    delete: async (address: string) => cached.delete(address),
  }
  vi.stubGlobal('caches', {
    open: async () => {
      if (refusal !== null) throw refusal
      return cache
    },
    has: async () => true,
    delete: async () => cached.clear(),
  })
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  })
  vi.stubGlobal('location', { origin })
  vi.stubGlobal('navigator', { locks: createLocks() })
  vi.stubGlobal('fetch', async (address: string, { signal }: { signal: AbortSignal }) => {
    await new Promise((resolve) => setTimeout(resolve, 1))
    signal.throwIfAborted()
    answersLeft -= 1
    if (answersLeft < 0) throw new TypeError('Failed to fetch')
    const response = new Response('{}', { headers: { 'Content-Type': 'application/json' } })
    return Object.defineProperties(response, {
      type: { value: 'basic' },
      url: { value: address },
    })
  })
  return {
    countCached: () => cached.size,
    readChoice: () => stored.get('simak:offline') ?? null,
    breakNetworkAfter(answers: number) {
      answersLeft = answers
    },
    refuse(error: Error | null) {
      refusal = error
    },
  }
}

/** A fake of one Web Lock, with `steal` and `ifAvailable`. */
function createLocks() {
  let lose: ((reason: Error) => void) | null = null
  return {
    async request(
      _: string,
      { steal = false }: { steal?: boolean },
      run: (lock: object | null) => Promise<unknown>,
    ): Promise<unknown> {
      if (lose !== null && !steal) return run(null)
      lose?.(new DOMException('stolen', 'AbortError'))
      const lost = new Promise<never>((_resolve, reject) => {
        lose = reject
      })
      const mine = lose
      try {
        return await Promise.race([run({}), lost])
      } finally {
        if (lose === mine) lose = null
      }
    },
  }
}
