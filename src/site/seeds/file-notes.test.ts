import { readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, it, vi } from 'vitest'
import { writeFolder } from '../folder-fixture.ts'
import { type FileNotes, openFileNotes } from './file-notes.ts'

const version = 'compiler-1'
let folder: string
let cache: string
const open = (ofVersion = version) => openFileNotes(cache, folder, ofVersion)
const find = (notes: FileNotes, name = 'a.txt') => notes.open(name, join(folder, name))

/** Notes what `a.txt` is, as a build does some time after the file was saved. */
function noteRested(): void {
  const notes = open()
  Object.assign(find(notes), { type: 'capture', sha256: 'abc' })
  notes.save()
}

beforeEach(async () => {
  folder = await writeFolder({ 'a.txt': 'Jembatan dibuka' })
  cache = await writeFolder({})
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 })
  return () => vi.useRealTimers()
})

it('remembers what a build has noted about a file', () => {
  noteRested()
  expect(find(open())).toEqual({ type: 'capture', sha256: 'abc' })
})

it('has one note of a file in a build', () => {
  const notes = open()
  Object.assign(find(notes), { type: 'capture' })
  expect(find(notes)).toEqual({ type: 'capture' })
})

it('forgets it when the file has changed, even with its old size and time', () => {
  const at = new Date(1_700_000_000_000)
  utimesSync(join(folder, 'a.txt'), at, at)
  noteRested()
  writeFileSync(join(folder, 'a.txt'), 'Jembatan DIBUKA')
  utimesSync(join(folder, 'a.txt'), at, at)
  expect(find(open())).toEqual({})
})

it('notes nothing about a file that has changed just now, or is gone', () => {
  vi.setSystemTime(Date.now() - 9_000)
  noteRested()
  expect(find(open())).toEqual({})
  expect(find(open(), 'gone.txt')).toEqual({})
})

it('forgets files that a build no longer has, and notes of another compiler', async () => {
  noteRested()
  expect(find(open('compiler-2'))).toEqual({})
  open().save()
  expect(find(open())).toEqual({})
})

it('says when the list is damaged, and takes nothing from it', async () => {
  noteRested()
  const [name = ''] = await readdir(join(cache, 'captures'))
  const list = join(cache, 'captures', name)
  writeFileSync(list, readFileSync(list, 'utf8').replace('abc', 'abd'))
  const notes = open()
  expect(find(notes)).toEqual({})
  expect(notes.listNotes()).toEqual([
    'the notes about captures were damaged, and all were read again',
  ])
})

it('saves nothing where it cannot, and goes on', () => {
  cache = join(folder, 'a.txt')
  noteRested()
  expect(find(open())).toEqual({})
})
