import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as v from 'valibot'

const [, , list = '', folder = ''] = process.argv

// The bare script that a build is measured against: it only writes files of these names and sizes.
const files = v.parse(
  v.array(v.tuple([v.string(), v.number()])),
  JSON.parse(readFileSync(list, 'utf8')),
)
for (const [path, bytes] of files) {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, Buffer.alloc(bytes, 'a'))
}
