import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { nameBuild, nameCaptures } from './name-commands.ts'

it('a command names the folder that it is about, unless that is the usual one', () => {
  expect(nameCaptures('/home/sari/arsip')).toBe('npm run captures -- /home/sari/arsip')
  expect(nameCaptures('/home/sari/arsip', '--verbose')).toBe(
    'npm run captures -- --verbose /home/sari/arsip',
  )
  expect(nameBuild('/home/sari/arsip')).toBe('SIMAK_SEEDS=/home/sari/arsip npm run build')
  expect(nameCaptures('seeds')).toBe('npm run captures')
  expect(nameCaptures('seeds', '--verbose')).toBe('npm run captures -- --verbose')
  expect(nameCaptures('seeds', '--init')).toBe('npm run captures -- --init seeds')
  expect(nameBuild('seeds')).toBe('npm run build')
})

it.each(['Berita lama', "Mak's $HOME", 'a;b`c`', 'é'])(
  'a shell reads "%s" as one word',
  (folder) => {
    const quoted = nameCaptures(folder, '--init').slice('npm run captures -- --init '.length)
    const read = execFileSync('sh', ['-c', `printf %s ${quoted}`], { encoding: 'utf8' })
    expect(read).toBe(folder)
  },
)
