import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkTarget } from './check-target.ts'
import { writeFolder } from './folder-fixture.ts'

describe('a build may replace', () => {
  it('what does not exist, an empty folder, and a built site', async () => {
    const folder = await writeFolder({})
    await checkTarget(join(folder, 'dist'))
    await checkTarget(folder)
    await mkdir(join(folder, 'data'))
    await mkdir(join(folder, 'data/edition.json'))
    await checkTarget(folder)
  })

  it('no other folder, and no file', async () => {
    const folder = await writeFolder({ 'foto.jpg': '' })
    for (const target of [folder, join(folder, 'foto.jpg')])
      await expect(checkTarget(target)).rejects.toThrow('Name another folder in SIMAK_DIST')
  })
})
