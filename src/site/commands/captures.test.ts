import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { writePage } from '../../core/capture/page-fixture.ts'
import { writeFolder } from '../folder-fixture.ts'

it('the command reads the folder of its argument', async () => {
  const folder = await writeFolder({ 'a.txt': writePage() })
  const command = ['--import', 'tsx', 'src/site/commands/captures.ts', folder, '--json']
  const { stdout } = await promisify(execFile)(process.execPath, command)
  expect(JSON.parse(stdout)).toMatchObject({ file: 'a.txt', problems: [] })
})
