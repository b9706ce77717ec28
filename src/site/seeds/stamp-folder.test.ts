import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it, vi } from 'vitest'
import { writeFolder } from '../folder-fixture.ts'
import { stampFolder } from './stamp-folder.ts'

let folder: string
const at = (name: string) => join(folder, name)
/** Lets the clock go on, so that what was just written has rested. */
const rest = () => vi.setSystemTime(Date.now() + 10_000)

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  folder = await writeFolder({ 'a.txt': 'Jembatan', 'b/c.html': '<p>Jembatan</p>' })
  rest()
  return () => vi.useRealTimers()
})

it('is the same for a folder that has not changed', () => {
  expect(stampFolder(folder)).toBe(stampFolder(folder))
  expect(stampFolder(folder)).not.toBeNull()
})

it.each([
  ['changed', () => writeFileSync(at('a.txt'), 'Jembatan baru')],
  ['added deep down', () => writeFileSync(at('b/d.txt'), '')],
  ['hidden', () => renameSync(at('a.txt'), at('.a.txt'))],
  ['moved', () => renameSync(at('a.txt'), at('b/a.txt'))],
  ['removed', () => rmSync(at('b/c.html'))],
  ['added as an empty folder', () => mkdirSync(at('e'))],
  ['locked', () => chmodSync(at('a.txt'), 0)],
])('is another one when something was %s', (_title, change) => {
  const before = stampFolder(folder)
  change()
  rest()
  expect(stampFolder(folder)).not.toBe(before)
})

it('does not count what systems leave in folders, nor what is in hidden ones', () => {
  mkdirSync(at('.git'))
  const before = stampFolder(folder)
  writeFileSync(at('b/.DS_Store'), '')
  writeFileSync(at('.git/HEAD'), '')
  expect(stampFolder(folder)).toBe(before)
})

it('is null when a file has changed just now', () => {
  writeFileSync(at('a.txt'), 'Lain')
  // A fresh file carries the machine's own time.
  vi.setSystemTime(Date.now() - 10_000)
  expect(stampFolder(folder)).toBeNull()
})

it.each([
  ['a link leads nowhere', () => symlinkSync(at('tiada'), at('link.txt'))],
  ['the folder is gone', () => rmSync(folder, { recursive: true })],
])('is null when %s', (_title, change) => {
  change()
  expect(stampFolder(folder)).toBeNull()
})
