import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { writeArchive } from '../synthetic/write-archive.ts'
import { runCommand } from './run-command.ts'

const usage = 'npm run generate -- 10000 DIR [--pictures] [--versions]'

/** `npm run generate -- 10000 DIR [--pictures] [--versions]`: writes a synthetic archive of invented stories. */
runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: {
      pictures: { type: 'boolean', default: false },
      versions: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  })
  const [count = '', folder, ...others] = positionals
  if (!/^[1-9]\d{0,6}$/.test(count) || folder === undefined || others.length > 0) {
    throw new Error(`Give a number of stories and a folder: ${usage}`)
  }
  if (existsSync(folder) && (await readdir(folder)).length > 0) {
    throw new Error(`${folder} is not empty. Name a new folder: ${usage}`)
  }
  await writeArchive(folder, Number(count), {
    hasPictures: values.pictures,
    hasVersions: values.versions,
  })
  process.stdout.write(`Wrote     ${folder}: ${count} stories\n`)
})
