import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeFolder } from '../folder-fixture.ts'
import { describeFailure } from './describe-failure.ts'

/** The error that Node itself throws. */
async function fail(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error: unknown) => error,
  )
}

it('an error of the system is described by its path, its meaning and its code', async () => {
  const folder = await writeFolder({ 'a.txt': '' })
  const below = join(folder, 'a.txt/situs')
  expect(describeFailure(await fail(mkdir(below)))).toBe(
    `${below}: A part of this path is a file, where a folder has to be. (ENOTDIR)`,
  )
  const target = join(folder, 'tiada/b.txt')
  expect(describeFailure(await fail(copyFile(join(folder, 'a.txt'), target)))).toBe(
    `${target}: It is not there. It may have been moved or deleted while the command ran. (ENOENT)`,
  )
})

it.each([
  ['ENOSPC', 'SIMAK_DIST or SIMAK_CACHE'],
  ['EACCES', 'no permission'],
  ['EBUSY', 'Name a folder in it instead.'],
])('%s says what to do', (code, advice) => {
  const error = Object.assign(new Error(`${code}: it, mkdir`), {
    code,
    syscall: 'mkdir',
    path: '/a',
  })
  expect(describeFailure(error)).toMatch(/^\/a: /)
  expect(describeFailure(error)).toContain(advice)
})

it('a failure of the bundler is told without its stack, and a full disk is named', () => {
  const message =
    'Build failed\n\nFailed to write a.js\n    No space left on device (os error 28)\n\nStack backtrace:\n   0: <unknown>'
  expect(describeFailure(new Error(message))).toBe(
    'Build failed\n\nFailed to write a.js\n    No space left on device (os error 28)\nThere is no space left. Free some, or name a folder on another disk in SIMAK_DIST or SIMAK_CACHE.',
  )
})

it('any other error is its message', () => {
  expect(describeFailure(new Error('There is no article.'))).toBe('There is no article.')
  expect(describeFailure('kosong')).toBe('kosong')
})
