import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeFolder } from '../folder-fixture.ts'
import { askProcess, runApart } from './run-apart.ts'

const start = () =>
  fork(join(import.meta.dirname, 'run-sources.mjs'), ['./answer-apart-fixture.ts'], {
    execArgv: [],
  })

it('a process answers with what it makes of its input', async () => {
  expect(await askProcess(start(), [1, 'dua'])).toEqual({ given: [1, 'dua'] })
  expect(await askProcess(start(), 'nothing')).toBeNull()
})

it('a fault has its message, and the fields of an error of the system', async () => {
  await expect(askProcess(start(), 'a fault')).rejects.toThrow('It went wrong.')
  const folder = await writeFolder({ 'a.txt': '' })
  await expect(askProcess(start(), folder)).rejects.toMatchObject({
    code: 'ENOTEMPTY',
    syscall: 'rmdir',
    path: folder,
  })
  await expect(runApart('program-process', 5)).rejects.toThrow('Expected string')
})

it('a process that ends without an answer is said', async () => {
  await expect(askProcess(start(), 'an early end')).rejects.toThrow(
    'A process of the build ended early (3).',
  )
})

it('a process ends when the one that asked has gone', async () => {
  const child = start()
  const asked = askProcess(child, 'no end')
  const ended = expect(asked).rejects.toThrow('A process of the build ended early (1).')
  await once(child, 'message')
  child.disconnect()
  await ended
})
