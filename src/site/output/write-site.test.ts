import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeFolder } from '../folder-fixture.ts'
import { writeSite } from './write-site.ts'

const program = join(import.meta.dirname, 'write-site-fixture.ts')

/** Starts a program that writes a site of one text and ends at a step. */
function start(dist: string, text: string, step = '') {
  const child = spawn(process.execPath, ['--import', 'tsx', program, dist, text, step])
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString()
  })
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal }))
  return { child, ended, printed: () => printed }
}

/** Waits until a program prints a text. */
async function waitFor({ child, printed }: ReturnType<typeof start>, text: string): Promise<void> {
  while (!printed().includes(text)) await once(child.stdout, 'data')
}

/** The texts of a site: one for a whole site, more for a mixed one. */
async function readTexts(dist: string): Promise<string[]> {
  const names = (await readdir(dist)).filter((name) => name.endsWith('.txt'))
  expect(names).toHaveLength(50)
  const texts = await Promise.all(names.map((name) => readFile(join(dist, name), 'utf8')))
  return [...new Set([await readFile(join(dist, 'data/edition.json'), 'utf8'), ...texts])]
}

async function makeDist(): Promise<{ folder: string; dist: string }> {
  const folder = await writeFolder({})
  const dist = join(folder, 'dist')
  expect(await start(dist, 'first').ended).toEqual({ code: 0, signal: null })
  return { folder, dist }
}

/** What the next build finds before it writes. */
async function recover(dist: string): Promise<string[]> {
  const stop = () => Promise.reject(new Error('stopped'))
  await expect(writeSite(dist, stop)).rejects.toThrow('stopped')
  return readTexts(dist)
}

describe('a site that is replaced', { timeout: 60_000 }, () => {
  it.each([
    ['writing', 'first'],
    ['rename-1-before', 'first'],
    ['rename-1-after', 'first'],
    ['rename-2-before', 'first'],
    ['rename-2-after', 'second'],
  ])('is whole after a kill at the step %s: the %s', async (step, text) => {
    const { folder, dist } = await makeDist()
    expect(await start(dist, 'second', step).ended).toEqual({ code: null, signal: 'SIGKILL' })
    expect(await recover(dist)).toEqual([text])
    expect(await readdir(folder)).toEqual(['dist'])
    expect(await start(dist, 'third').ended).toEqual({ code: 0, signal: null })
    expect(await readTexts(dist)).toEqual(['third'])
    expect(await readdir(folder)).toEqual(['dist'])
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('stays after %s, and nothing else is left', async (signal, code) => {
    const { folder, dist } = await makeDist()
    const running = start(dist, 'second', 'slow')
    await waitFor(running, 'half')
    running.child.kill(signal)
    expect(await running.ended).toEqual({ code, signal: null })
    expect(await readTexts(dist)).toEqual(['first'])
    expect(await readdir(folder)).toEqual(['dist'])
  })

  it('stays when the disk is full, and nothing else is left', async () => {
    const { folder, dist } = await makeDist()
    expect((await start(dist, 'second', 'full').ended).code).toBe(1)
    expect(await readTexts(dist)).toEqual(['first'])
    expect(await readdir(folder)).toEqual(['dist'])
  })

  it('is written by one build after the other', async () => {
    const { folder, dist } = await makeDist()
    const slow = start(dist, 'second', 'slow')
    await waitFor(slow, 'half')
    const waiting = start(dist, 'third')
    await waitFor(waiting, `waits for ${slow.child.pid}`)
    expect(await readTexts(dist)).toEqual(['first'])
    slow.child.kill('SIGKILL')
    expect(await waiting.ended).toEqual({ code: 0, signal: null })
    expect(await readTexts(dist)).toEqual(['third'])
    expect(await readdir(folder)).toEqual(['dist'])
  })

  it('never mixes four builds that start together', async () => {
    const { folder, dist } = await makeDist()
    const builds = ['a', 'b', 'c', 'd'].map((text) => start(dist, text).ended)
    for (const build of builds) expect(await build).toEqual({ code: 0, signal: null })
    expect(await readTexts(dist)).toHaveLength(1)
    expect(await readdir(folder)).toEqual(['dist'])
  })

  it.each(['next', 'last'])('a folder dist.%s of something else is left alone', async (ending) => {
    const { folder, dist } = await makeDist()
    await mkdir(join(folder, `dist.${ending}`))
    await writeFile(join(folder, `dist.${ending}/foto.jpg`), 'mine')
    await expect(writeSite(dist, async () => undefined)).rejects.toThrow('something else')
    expect(await readdir(join(folder, `dist.${ending}`))).toEqual(['foto.jpg'])
  })

  it('a target that is a link is replaced, and what it led to is left alone', async () => {
    const { folder, dist } = await makeDist()
    await rename(dist, join(folder, 'elsewhere'))
    await symlink(join(folder, 'elsewhere'), dist)
    expect(await start(dist, 'second').ended).toEqual({ code: 0, signal: null })
    expect(await readTexts(dist)).toEqual(['second'])
    expect(await readTexts(join(folder, 'elsewhere'))).toEqual(['first'])
  })

  it('a half-deleted last site is never put back over a whole one', async () => {
    const { folder, dist } = await makeDist()
    await rename(dist, `${dist}.last`)
    expect(await start(dist, 'second').ended).toEqual({ code: 0, signal: null })
    expect(await readTexts(dist)).toEqual(['second'])
    expect(await readdir(folder)).toEqual(['dist'])
  })
})
