import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { fullArticle } from '../../core/article/article-fixture.ts'
import { writePage } from '../../core/capture/page-fixture.ts'
import { writeHtml } from '../../core/web-page/html-fixture.ts'
import { writeFolder } from '../folder-fixture.ts'
import { compileSeeds } from '../seeds/compile-seeds.ts'
import { formatDigests } from './format-digests.ts'

const golden = (name: string) =>
  readFileSync(new URL(`../containers/golden/${name}`, import.meta.url))

/** `sha256sum -c` in a folder, with this file. */
async function check(folder: string, sums: string): Promise<string> {
  await writeFile(join(folder, 'SHA256SUMS'), sums)
  const { stdout } = await promisify(execFile)('sha256sum', ['-c', '--strict', 'SHA256SUMS'], {
    cwd: folder,
  })
  return stdout
}

it('sha256sum checks every capture that is a file, and passes over entries of containers', async () => {
  const folder = await writeFolder({
    'a.txt': writePage(),
    'berita/desa sukamaju.html': writeHtml({ headline: 'Dua' }),
    'c.mhtml': golden('blink.mhtml'),
    'd.html': golden('single-file.html'),
    'e.zip': zipSync({ 'f.txt': strToU8(writePage({ headline: 'Tiga' })) }),
    'g.json': JSON.stringify(fullArticle('Empat')),
    'h.txt': '',
    'pocket.csv': golden('pocket.csv'),
  })
  await rename(join(folder, 'a.txt'), join(folder, 'a\\b.txt'))
  const sums = formatDigests(await compileSeeds(folder, { cache: await writeFolder({}) }))
  const names = sums
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/[0-9a-f]{64}/, '…'))
  expect(names).toEqual([
    '\\…  a\\\\b.txt',
    '…  berita/desa sukamaju.html',
    '…  c.mhtml',
    '…  d.html',
    '# …  e.zip!/f.txt',
  ])
  const checked = (await check(folder, sums)).trimEnd().split('\n')
  expect(checked.map((line) => line.endsWith(': OK'))).toEqual([true, true, true, true])
})
