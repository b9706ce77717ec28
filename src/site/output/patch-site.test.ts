import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeFolder } from '../folder-fixture.ts'
import { listFiles } from '../list-files.ts'
import { writeSite } from './write-site.ts'

const program = join(import.meta.dirname, 'write-site-fixture.ts')

/** Starts a program that writes a site of one text, or changes half of it, and ends at a step. */
async function run(dist: string, text: string, step = '') {
  const child = spawn(process.execPath, ['--import', 'tsx', program, dist, text, step])
  const [code, signal] = await once(child, 'close')
  return { code, signal }
}

async function makeDist(): Promise<{ folder: string; dist: string }> {
  const folder = await writeFolder({})
  const dist = join(folder, 'dist')
  expect(await run(dist, 'first')).toEqual({ code: 0, signal: null })
  await mkdir(join(dist, 'lama'))
  await writeFile(join(dist, 'lama/49.txt'), 'first')
  return { folder, dist }
}

/** What the next build finds before it writes. */
async function recover(dist: string): Promise<void> {
  const stop = () => Promise.reject(new Error('stopped'))
  await expect(writeSite(dist, stop)).rejects.toThrow('stopped')
}

async function countTexts(dist: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const file of await listFiles(dist)) {
    const text = await readFile(join(dist, file), 'utf8')
    counts[text] = (counts[text] ?? 0) + 1
  }
  return counts
}

// The first site has 50 texts, its edition, and a file that goes. 25 texts and the edition change, and one is new.
const before = { first: 52 }
const after = { first: 25, second: 27 }

describe('a site that is changed', { timeout: 60_000 }, () => {
  it('has what differs, keeps the rest, and loses what goes with its empty folder', async () => {
    const { folder, dist } = await makeDist()
    expect(await run(dist, 'second', 'patch')).toEqual({ code: 0, signal: null })
    expect(await countTexts(dist)).toEqual(after)
    expect(await readdir(folder)).toEqual(['dist'])
    const names = await readdir(dist)
    expect(names.filter((name) => !/^\d+\.txt$/.test(name))).toEqual(['baru', 'data'])
  })

  it.each([
    ['patch-writing', before],
    ['patch-move-1', after],
    ['patch-move-27', after],
  ])('is whole after a kill at the step %s', async (step, texts) => {
    const { folder, dist } = await makeDist()
    expect(await run(dist, 'second', step)).toEqual({ code: null, signal: 'SIGKILL' })
    await recover(dist)
    expect(await countTexts(dist)).toEqual(texts)
    expect(await readdir(folder)).toEqual(['dist'])
  })

  it('is changed to the end by the next build where the disk was full', async () => {
    const { folder, dist } = await makeDist()
    expect((await run(dist, 'second', 'patch-stuck')).code).toBe(1)
    await recover(dist)
    expect(await countTexts(dist)).toEqual(after)
    expect(await readdir(folder)).toEqual(['dist'])
  })

  it('is left alone when it is another site than the one that was to be changed', async () => {
    const { folder, dist } = await makeDist()
    await run(dist, 'second', 'patch-move-3')
    await rename(dist, join(folder, 'elsewhere'))
    expect((await run(join(folder, 'other'), 'third')).code).toBe(0)
    await rename(join(folder, 'other'), dist)
    await recover(dist)
    expect(await countTexts(dist)).toEqual({ third: 51 })
    await rm(join(folder, 'elsewhere'), { recursive: true })
    expect(await readdir(folder)).toEqual(['dist'])
  })
})
