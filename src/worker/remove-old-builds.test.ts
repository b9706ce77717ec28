import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => vi.unstubAllGlobals())

/** A device: its caches, by name, each the entries by address. */
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

/** The worker of a build begins to answer for pages. */
async function activate(id: string): Promise<void> {
  vi.stubGlobal('simakBuild', { base: '/', id, shell: [], rest: [] })
  vi.resetModules()
  const { removeOldBuilds } = await import('./remove-old-builds.ts')
  await removeOldBuilds()
}

test('an old tab keeps its files when two deploys come, of which the reader takes the second', async () => {
  const { install, listBuilds } = createDevice()
  await install('a')
  await activate('a')
  await install('b')
  await install('c')
  await activate('c')
  expect(listBuilds()).toEqual(['a', 'c'])
})

test('the files of a build stay for one that follows it, and no longer', async () => {
  const { install, listBuilds } = createDevice()
  for (const id of ['a', 'b', 'c']) {
    await install(id)
    await activate(id)
  }
  expect(listBuilds()).toEqual(['b', 'c'])
})

test('a deploy that is taken back keeps the files of the one that it took the place of', async () => {
  const { install, listBuilds } = createDevice()
  for (const id of ['a', 'b', 'a']) {
    await install(id)
    await activate(id)
  }
  await install('c')
  await activate('c')
  expect(listBuilds()).toEqual(['a', 'c'])
})

test('a worker that comes anew with the same files takes none away', async () => {
  const { install, listBuilds } = createDevice()
  for (const id of ['a', 'b', 'b']) {
    await install(id)
    await activate(id)
  }
  expect(listBuilds()).toEqual(['a', 'b'])
})
