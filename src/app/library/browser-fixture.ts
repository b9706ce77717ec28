import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, vi } from 'vitest'

/** The parts of the stubbed browser that a test can change. */
export type BrowserFixture = {
  /** The content of localStorage. */
  flags: Map<string, string>
  persist: ReturnType<typeof vi.fn<() => Promise<boolean>>>
  persisted: ReturnType<typeof vi.fn<() => Promise<boolean>>>
}

const NativeChannel = BroadcastChannel

/**
 * Gives each test a fresh browser: an empty database, empty storage, and channels that are closed at the
 * end.
 */
export function stubBrowser(): BrowserFixture {
  const browser: BrowserFixture = {
    flags: new Map(),
    persist: vi.fn(async () => true),
    persisted: vi.fn(async () => false),
  }
  const channels = new Set<BroadcastChannel>()
  beforeEach(() => {
    browser.flags.clear()
    browser.persist.mockClear()
    browser.persisted.mockReset().mockImplementation(async () => false)
    vi.stubGlobal('indexedDB', new IDBFactory())
    const { persist, persisted } = browser
    vi.stubGlobal('navigator', { storage: { persist, persisted } })
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => browser.flags.get(key) ?? null,
      setItem: (key: string, value: string) => browser.flags.set(key, value),
      removeItem: (key: string) => browser.flags.delete(key),
    })
    vi.stubGlobal(
      'BroadcastChannel',
      class extends NativeChannel {
        constructor(name: string) {
          super(name)
          channels.add(this)
        }
      },
    )
  })
  afterEach(() => {
    for (const channel of channels) channel.close()
    channels.clear()
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
  })
  return browser
}
