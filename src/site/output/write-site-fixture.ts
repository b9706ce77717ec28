import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const [, , dist = '', text = '', step = ''] = process.argv

// A program that writes a site of the same text in each file, and ends itself at a step: `rename-1-before`,
// `rename-2-after`, `writing`, `full` (the disk), `slow` (for signals from outside).
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
  async (folder) => {
    await fs.promises.mkdir(join(folder, 'data'))
    await fs.promises.writeFile(join(folder, 'data/edition.json'), text)
    for (let number = 0; number < 50; number += 1) {
      await fs.promises.writeFile(join(folder, `${number}.txt`), text)
      if (number === 25) {
        endAt('writing')
        process.stdout.write('half\n')
        if (step === 'slow') await wait(60_000)
      }
    }
  },
  { onWait: (pid) => process.stdout.write(`waits for ${pid}\n`) },
)
