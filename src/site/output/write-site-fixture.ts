import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const [, , dist = '', text = '', step = ''] = process.argv

// A program that writes a site of the same text in each file, and ends itself at a step: `rename-1-before`,
// `rename-2-after`, `writing`, `full` (the disk), `slow` (for signals from outside). With `patch-`, as in
// `patch-move-3`, it writes only half of the files and removes one; it ends before that file is moved, or
// `patch-stuck` has no room to move it.
const { rename, writeFile } = fs.promises
let renames = 0
const endAt = (reached: string) => {
  if (reached === step) process.kill(process.pid, 'SIGKILL')
}
fs.promises.rename = async (from, to) => {
  renames += 1
  endAt(`rename-${renames}-before`)
  await rename(from, to)
  endAt(`rename-${renames}-after`)
}
let moves = 0
const { renameSync } = fs
fs.renameSync = (from, to) => {
  moves += 1
  endAt(`patch-move-${moves}`)
  if (step === 'patch-stuck' && moves === 3) {
    throw Object.assign(new Error('ENOSPC: no space left on device, rename'), { code: 'ENOSPC' })
  }
  renameSync(from, to)
}
fs.promises.writeFile = async (...args) => {
  if (step === 'full' && String(args[0]).endsWith('49.txt')) {
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  }
  await writeFile(...args)
}
syncBuiltinESMExports()

const { writeSite } = await import('./write-site.ts')
await writeSite(
  dist,
  async (folder, change) => {
    const isPatch = step.startsWith('patch')
    await fs.promises.mkdir(join(folder, 'data'))
    await fs.promises.writeFile(join(folder, 'data/edition.json'), text)
    for (let number = 0; number < (isPatch ? 25 : 50); number += 1) {
      await fs.promises.writeFile(join(folder, `${number}.txt`), text)
      if (number === 25) {
        endAt('writing')
        process.stdout.write('half\n')
        if (step === 'slow') await wait(60_000)
      }
    }
    if (!isPatch) return
    await fs.promises.mkdir(join(folder, 'baru'))
    await fs.promises.writeFile(join(folder, 'baru/a.txt'), text)
    endAt('patch-writing')
    change(['lama/49.txt'])
  },
  { onWait: (pid) => process.stdout.write(`waits for ${pid}\n`) },
)
