import { readdir, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeFolder } from '../folder-fixture.ts'
import { identifyProcess } from './identify-process.ts'
import { lockBuild } from './lock-build.ts'

const holder = { id: 'x', host: hostname(), pid: process.pid, process: 'a process of the past' }

it.each([
  ['of a process that has ended', JSON.stringify({ ...holder, pid: 2 ** 22 + 1 })],
  ['of an earlier process with the same number', JSON.stringify(holder)],
])('a lock %s is taken over', async (_title, content) => {
  const folder = await writeFolder({ lock: content })
  const waits: number[] = []
  const lock = await lockBuild(join(folder, 'lock'), (pid) => waits.push(pid))
  expect([waits, lock.isHeld()]).toEqual([[], true])
  lock.release()
  expect(await readdir(folder)).toEqual([])
})

it.each([
  ['a lock that was written half', '{"id":'],
  ['an empty lock', ''],
  ['the lock of another machine', JSON.stringify({ ...holder, host: 'elsewhere' })],
])('%s is taken over when it was not touched for long', async (_title, content) => {
  const folder = await writeFolder({ lock: content })
  const file = join(folder, 'lock')
  const longAgo = new Date(Date.now() - 600_000)
  await utimes(file, longAgo, longAgo)
  expect((await lockBuild(file)).isHeld()).toBe(true)
})

it('a lock of a running process is waited for', async () => {
  const folder = await writeFolder({})
  const file = join(folder, 'lock')
  const first = await lockBuild(file)
  const waits: number[] = []
  const second = lockBuild(file, (pid) => {
    waits.push(pid)
    setTimeout(first.release, 50)
  })
  expect((await second).isHeld()).toBe(true)
  expect(waits).toEqual([process.pid])
  expect(first.isHeld()).toBe(false)
})

it('a lock that another process has taken is not held, and not released', async () => {
  const folder = await writeFolder({})
  const file = join(folder, 'lock')
  const lock = await lockBuild(file)
  await writeFile(file, JSON.stringify(holder))
  expect(lock.isHeld()).toBe(false)
  lock.release()
  expect(await readdir(folder)).toEqual(['lock'])
})

it('a process is identified as long as it runs', () => {
  expect(identifyProcess(process.pid)).toBe(identifyProcess(process.pid))
  expect(identifyProcess(process.ppid)).not.toBe(identifyProcess(process.pid))
  expect(identifyProcess(2 ** 22 + 1)).toBeNull()
})
