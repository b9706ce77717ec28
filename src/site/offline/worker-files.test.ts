import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { languageTags } from '../../core/language/languages.ts'
import { writeFolder } from '../folder-fixture.ts'
import { readSite } from '../output/site-files.ts'
import { listWorkerFiles } from './worker-files.ts'

const parts = [
  ...['library', 'offline', 'search', 'settings', 'shelves'],
  ...['archive', 'changes', 'downloads', 'exports', 'provenance', 'share'],
]

/** Chunks of words in each language: of the parts that work offline, and of the settings. */
function listWordChunks() {
  return Object.fromEntries(
    parts.flatMap((part) =>
      languageTags.map((tag) => [
        `src/app/i18n/${tag}/${part}.ts`,
        { file: `assets/${part}-words-${tag}.js` },
      ]),
    ),
  )
}

const manifest = {
  '_boot-cccccccc.js': {
    file: 'assets/boot-cccccccc.js',
    dynamicImports: ['_main-bbbbbbbb.js'],
  },
  '_main-bbbbbbbb.js': {
    file: 'assets/main-bbbbbbbb.js',
    imports: ['_react-aaaaaaaa.js'],
    dynamicImports: ['src/app/settings/settings-panel.tsx', 'src/app/pages/searching.tsx'],
    css: ['assets/main-hhhhhhhh.css'],
  },
  '_react-aaaaaaaa.js': { file: 'assets/react-aaaaaaaa.js' },
  'src/app/settings/settings-panel.tsx': {
    file: 'assets/settings-panel-eeeeeeee.js',
    css: ['assets/settings-panel-kkkkkkkk.css'],
  },
  'src/app/library/library.ts': { file: 'assets/library-dddddddd.js' },
  'src/app/loading/recover-from-deploy.ts': { file: 'assets/recover-from-deploy-iiiiiiii.js' },
  'src/app/offline/offline-companion.tsx': { file: 'assets/offline-companion-jjjjjjjj.js' },
  'src/app/offline/offline-status.tsx': { file: 'assets/offline-status-llllllll.js' },
  'src/app/pages/library-shelves.tsx': {
    file: 'assets/library-shelves-mmmmmmmm.js',
    imports: ['src/app/library/library.ts'],
    css: ['assets/library-shelves-nnnnnnnn.css'],
  },
  'src/app/export/export-selection.tsx': {
    file: 'assets/export-selection-pppppppp.js',
    imports: ['_parts-rrrrrrrr.js'],
  },
  'src/app/pages/archive-pages.tsx': { file: 'assets/archive-pages-wwwwwwww.js' },
  'src/app/pages/changes-pages.tsx': { file: 'assets/changes-pages-vvvvvvvv.js' },
  'src/app/export/make-epub.ts': { file: 'assets/make-epub-qqqqqqqq.js' },
  '_parts-rrrrrrrr.js': { file: 'assets/parts-rrrrrrrr.js' },
  'src/app/pages/sharing.tsx': { file: 'assets/sharing-ssssssss.js' },
  'src/app/provenance/provenance-panel.tsx': {
    file: 'assets/provenance-panel-tttttttt.js',
    css: ['assets/provenance-panel-uuuuuuuu.css'],
  },
  'src/app/stories/fetch-beginnings.ts': { file: 'assets/fetch-beginnings-wwwwwwww.js' },
  'src/app/pages/searching.tsx': { file: 'assets/searching-gggggggg.js' },
  'src/app/pages/tool-pages.tsx': { file: 'assets/tool-pages-tttttttt.js' },
  ...listWordChunks(),
  'src/app/styles/fonts/rare.woff2': { file: 'assets/rare-letters-ffffffff.woff2' },
}

/** Writes the smallest site that a worker can be built for. */
async function writeSite(): Promise<string> {
  const site = await writeFolder({
    'index.html': '<a>front</a>',
    'offline.html':
      '<style>@font-face{src:url(/assets/latin-oooooooo.woff2)}</style><script type="module" src="/assets/boot-cccccccc.js"></script>',
  })
  for (const folder of ['library', 'search', '.vite']) await mkdir(join(site, folder))
  await writeFile(join(site, 'library/index.html'), '<a>library</a>')
  await writeFile(join(site, 'search/index.html'), '<a>search</a>')
  await writeFile(join(site, '.vite/manifest.json'), JSON.stringify(manifest))
  return site
}

test('the shell has the files a page names, their imports, the library and the search', async () => {
  const { shell, rest } = await listWorkerFiles(readSite(await writeSite()), '/simak/')
  const isOfWords = (url: string) => url.includes('-words-')
  expect(shell.map(({ url }) => url).filter((url) => !isOfWords(url))).toEqual([
    '/simak/',
    '/simak/library',
    '/simak/search',
    '/simak/offline.html',
    '/simak/assets/boot-cccccccc.js',
    '/simak/assets/latin-oooooooo.woff2',
    '/simak/assets/library-dddddddd.js',
    '/simak/assets/library-shelves-mmmmmmmm.js',
    '/simak/assets/library-shelves-nnnnnnnn.css',
    '/simak/assets/main-bbbbbbbb.js',
    '/simak/assets/main-hhhhhhhh.css',
    '/simak/assets/offline-companion-jjjjjjjj.js',
    '/simak/assets/offline-status-llllllll.js',
    '/simak/assets/react-aaaaaaaa.js',
    '/simak/assets/recover-from-deploy-iiiiiiii.js',
    '/simak/assets/searching-gggggggg.js',
    '/simak/assets/tool-pages-tttttttt.js',
  ])
  // Not the large parts that few readers use.
  expect(rest.filter((url) => !isOfWords(url))).toEqual([
    '/simak/assets/parts-rrrrrrrr.js',
    '/simak/assets/settings-panel-eeeeeeee.js',
    '/simak/assets/settings-panel-kkkkkkkk.css',
  ])
})

test('the parts that work offline have their words, in every language', async () => {
  const { shell, rest } = await listWorkerFiles(readSite(await writeSite()), '/')
  const urls = shell.map(({ url }) => url)
  for (const tag of languageTags) {
    for (const part of ['library', 'offline', 'search', 'shelves']) {
      expect(urls).toContain(`/assets/${part}-words-${tag}.js`)
    }
    expect(rest).toContain(`/assets/settings-words-${tag}.js`)
    expect(rest).not.toContain(`/assets/share-words-${tag}.js`)
  }
})

test('a renamed source of an offline part stops the build', async () => {
  const site = await writeSite()
  const { 'src/app/library/library.ts': _, ...others } = manifest
  await writeFile(join(site, '.vite/manifest.json'), JSON.stringify(others))
  await expect(listWorkerFiles(readSite(site), '/')).rejects.toThrow('src/app/library/library.ts')
})

test('a page has a revision because its name does not change; a hashed file has none', async () => {
  const { shell } = await listWorkerFiles(readSite(await writeSite()), '/')
  for (const { url, revision } of shell) {
    if (url.startsWith('/assets/')) expect(revision).toBeNull()
    else expect(revision).toMatch(/^[0-9a-f]{12}$/)
  }
})

test('equal files give an equal worker id, and a changed page another one', async () => {
  const site = await writeSite()
  const { id } = await listWorkerFiles(readSite(site), '/')
  expect((await listWorkerFiles(readSite(await writeSite()), '/')).id).toBe(id)
  await writeFile(join(site, 'index.html'), '<a>news</a>')
  expect((await listWorkerFiles(readSite(site), '/')).id).not.toBe(id)
})
