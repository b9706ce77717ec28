import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeFolder } from '../folder-fixture.ts'
import { listWorkerFiles } from './worker-files.ts'

/** A built site of the fewest files that a worker can be made for. */
async function writeSite(main = 'import"./react-aaaaaaaa.js";'): Promise<string> {
  const boot = 'import("../../build/main-bbbbbbbb.js")'
  const site = await writeFolder({
    'index.html': '<a>front</a>',
    'offline.html': '<script type="module" src="/assets/boot-cccccccc.js"></script>',
  })
  await mkdir(join(site, 'library'))
  await mkdir(join(site, 'search'))
  await mkdir(join(site, 'assets'))
  await writeFile(join(site, 'library/index.html'), '<a>library</a>')
  await writeFile(join(site, 'search/index.html'), '<a>search</a>')
  for (const [name, content] of Object.entries({
    'boot-cccccccc.js': boot,
    'boot-cccccccc.js.br': 'packed',
    'main-bbbbbbbb.js': main,
    'react-aaaaaaaa.js': '',
    'library-dddddddd.js': '',
    'searching-gggggggg.js': '',
    'settings-eeeeeeee.js': '',
    'rare-letters-ffffffff.woff2': '',
  })) {
    await writeFile(join(site, 'assets', name), content)
  }
  return site
}

test('a page works offline with what it names, what that imports, the library and the search', async () => {
  const { shell, rest } = await listWorkerFiles(await writeSite(), '/simak/')
  expect(shell.map(({ url }) => url)).toEqual([
    '/simak/',
    '/simak/library',
    '/simak/search',
    '/simak/offline.html',
    '/simak/assets/boot-cccccccc.js',
    '/simak/assets/library-dddddddd.js',
    '/simak/assets/main-bbbbbbbb.js',
    '/simak/assets/react-aaaaaaaa.js',
    '/simak/assets/searching-gggggggg.js',
  ])
  expect(rest).toEqual(['/simak/assets/settings-eeeeeeee.js'])
})

test('a page changes under its name and so has a revision; a hashed file has none', async () => {
  const { shell } = await listWorkerFiles(await writeSite(), '/')
  for (const { url, revision } of shell) {
    if (url.startsWith('/assets/')) expect(revision).toBeNull()
    else expect(revision).toMatch(/^[0-9a-f]{12}$/)
  }
})

test('the same files make the same worker, and another page another one', async () => {
  const site = await writeSite()
  const { id } = await listWorkerFiles(site, '/')
  expect((await listWorkerFiles(await writeSite(), '/')).id).toBe(id)
  await writeFile(join(site, 'index.html'), '<a>news</a>')
  expect((await listWorkerFiles(site, '/')).id).not.toBe(id)
})
