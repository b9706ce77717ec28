import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

// The bare script that a build is measured against: it only writes files of these names and sizes. Plain
// JavaScript, so that it does not pay for compiling itself.
const [, , list = '', folder = ''] = process.argv
for (const [path, bytes] of JSON.parse(readFileSync(list, 'utf8'))) {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, Buffer.alloc(bytes, 'a'))
}
