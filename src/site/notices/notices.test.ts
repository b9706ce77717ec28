import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeFolder } from '../folder-fixture.ts'
import { findPackageFolder, readPackage } from './find-package.ts'
import { formatNotices } from './format-notices.ts'
import { listNotices } from './list-notices.ts'

const root = process.cwd()

test.each([
  ['/srv/simak/node_modules/react-dom/cjs/client.js', '/srv/simak/node_modules/react-dom'],
  [
    '/srv/simak/node_modules/@tanstack/query-core/a.js',
    '/srv/simak/node_modules/@tanstack/query-core',
  ],
  ['/srv/simak/node_modules/a/node_modules/b/c.js?v=1', '/srv/simak/node_modules/a/node_modules/b'],
  ['node_modules/idb/build/index.js', '/srv/simak/node_modules/idb'],
  // The typeface is derived from a package but is stored among the project's files.
  [
    'src/app/styles/fonts/newsreader-latin.woff2',
    '/srv/simak/node_modules/@fontsource-variable/newsreader',
  ],
  ['/srv/simak/src/app/main.tsx', null],
  ['\0plugin-of-our-own', null],
])('the module %s is of the package %s', (id, folder) => {
  expect(findPackageFolder(id, '/srv/simak')).toBe(folder)
})

test('code that the bundler adds belongs to the bundler, wherever npm installed it', async () => {
  for (const [id, name] of [
    ['\0vite/preload-helper.js', 'vite'],
    ['\0rolldown/runtime.js', 'rolldown'],
  ] as const) {
    expect(await readPackage(findPackageFolder(id, root) ?? '')).toMatchObject({ name })
  }
})

test('Vite’s notice leaves out what Vite itself was built with', async () => {
  const { text } = await readPackage(join(root, 'node_modules/vite'))
  expect(text).toContain('Permission is hereby granted')
  expect(text.length).toBeLessThan(2_000)
})

test('a package without a licence text stops the build', async () => {
  const folder = await writeFolder({
    'package.json': '{"name":"bare","version":"1.0.0","license":"MIT"}',
  })
  await expect(readPackage(folder)).rejects.toThrow('bare holds no licence text')
})

test('a licence that several packages share is printed once, below their names', () => {
  const shared = { version: '1.0.0', licence: 'MIT', text: 'Copyright Meta' }
  const notices = formatNotices('Copyright Simak', [
    { ...shared, name: 'react-dom' },
    { name: 'idb', version: '8.0.4', licence: 'ISC', text: 'Copyright Jake' },
    { ...shared, name: 'react' },
  ])
  expect(notices).toMatch(/Copyright Simak.*idb 8\.0\.4 \(ISC\)\n\nCopyright Jake/s)
  expect(notices).toContain('react 1.0.0 (MIT)\nreact-dom 1.0.0 (MIT)\n\nCopyright Meta')
  expect(notices.split('Copyright Meta')).toHaveLength(2)
})

test('the notices of a site name each package of its bundle', async () => {
  const notices = await listNotices([
    join(root, 'node_modules/react/index.js'),
    join(root, 'node_modules/react/jsx-runtime.js'),
    join(root, 'src/app/main.tsx'),
    'src/app/styles/fonts/newsreader-latin.woff2',
  ])
  expect(notices.match(/^\S+ \d+\.\d+\.\d+ \(.*\)$/gm)).toEqual([
    expect.stringMatching(/^@fontsource-variable\/newsreader .*\(OFL-1\.1\)$/),
    expect.stringMatching(/^react .*\(MIT\)$/),
  ])
})
