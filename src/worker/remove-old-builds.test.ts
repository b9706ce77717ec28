import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => vi.unstubAllGlobals())

/** A fake CacheStorage: cache name → address → entry. */
function createDevice() {
  const stored = new Map<string, Map<string, Response>>()
  const open = async (name: string) => {
    const entries = stored.get(name) ?? new Map<string, Response>()
    stored.set(name, entries)
    return {
      match: async (address: string) => entries.get(address)?.clone(),
      put: async (address: string, response: Response) => void entries.set(address, response),
    }
  }
  const keys = async () => [...stored.keys()]
  vi.stubGlobal('caches', { open, keys, delete: async (name: string) => stored.delete(name) })
  const install = (id: string) => open(`simak:/:build-${id}`)
  const listBuilds = () =>
    [...stored.keys()].filter((name) => name.includes('build-')).map((name) => name.slice(-1))
  return { install, listBuilds }
}

/** Activates the worker of one build. */
async function activate(id: string): Promise<void> {
  vi.stubGlobal('simakBuild', { base: '/', id, shell: [], rest: [] })
  vi.resetModules()
  const { removeOldBuilds } = await import('./remove-old-builds.ts')
  await removeOldBuilds()
}

test('an old tab keeps its files after two deploys when the reader accepts the second', async () => {
  const { install, listBuilds } = createDevice()
  await install('a')
  await activate('a')
  await install('b')
  await install('c')
  await activate('c')
  expect(listBuilds()).toEqual(['a', 'c'])
})

test('the files of a build are kept for the next build only', async () => {
  const { install, listBuilds } = createDevice()
  for (const id of ['a', 'b', 'c']) {
    await install(id)
    await activate(id)
  }
  expect(listBuilds()).toEqual(['b', 'c'])
})

test('a rollback keeps the files of the build that it replaces', async () => {
  const { install, listBuilds } = createDevice()
  for (const id of ['a', 'b', 'a']) {
    await install(id)
    await activate(id)
  }
  await install('c')
  await activate('c')
  expect(listBuilds()).toEqual(['a', 'c'])
})

test('a worker that activates again with the same files deletes none', async () => {
  const { install, listBuilds } = createDevice()
  for (const id of ['a', 'b', 'b']) {
    await install(id)
    await activate(id)
  }
  expect(listBuilds()).toEqual(['a', 'b'])
})
