import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { hashSources } from '../bundle/hash-sources.ts'
import { listFiles } from '../list-files.ts'
import { digestBytes } from '../seeds/digest-captures.ts'
import { runApart } from '../threads/run-apart.ts'

/** Folder of the bundled commands. It is in `node_modules`, where packages that cannot be bundled are found. */
const programs = 'node_modules/.cache/simak/programs'
const currentName = 'current.json'

/** A folder that was replaced longer ago than this is in use no more. */
const inUseMs = 24 * 60 * 60_000

/**
 * Bundles the commands, so that `launch.mjs` can start them without compiling their sources, if it has just
 * started one from these. Where that fails, as in a folder that cannot be written, they start as before.
 */
export async function keepProgram(): Promise<void> {
  const isLaunched = basename(process.argv[1] ?? '') === 'launch.mjs'
  if (!isLaunched || !import.meta.url.endsWith('.ts')) return
  const { compiler } = await hashSources()
  await bundleProgram(compiler).catch(() => undefined)
}

/** Bundles the commands. `key` is the hash of what they are made from. */
async function bundleProgram(key: string): Promise<void> {
  await mkdir(programs, { recursive: true })
  const unfinished = await mkdtemp(join(programs, 'unfinished-'))
  try {
    await runApart('program-process', unfinished)
    const files: Record<string, string> = {}
    for (const file of await listFiles(unfinished)) {
      const content = await readFile(join(unfinished, file))
      files[file] = digestBytes(content)
    }
    const folder = `${key}-${unfinished.slice(-6)}`
    await rename(unfinished, join(programs, folder))
    const list = join(programs, `${currentName}.${process.pid}`)
    await writeFile(list, JSON.stringify({ key, folder, files }))
    await rename(list, join(programs, currentName))
    await prune(folder)
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}

/** Deletes the folders of earlier versions. */
async function prune(current: string): Promise<void> {
  for (const name of await readdir(programs)) {
    if (name === current || name.startsWith(currentName)) continue
    const changedMs = (await stat(join(programs, name)).catch(() => null))?.mtimeMs ?? Date.now()
    if (Date.now() - changedMs > inUseMs) await rm(join(programs, name), { recursive: true })
  }
}
