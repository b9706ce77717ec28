import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeFolder } from '../folder-fixture.ts'
import { listFiles } from '../list-files.ts'
import { unfinishedMark } from './recover-site.ts'
import { startSite } from './site-files.ts'
import { startFiles } from './start-files.ts'
import { writeSite } from './write-site.ts'

const client = {
  'index.html': '',
  'index.html.br': '',
  'assets/app.js': '',
  'assets/app.js.gz': '',
}

async function start(folder: string, files: Record<string, string>, compression: 'fast' | 'off') {
  const { site } = startSite(folder, null)
  await startFiles(site, { client: await writeFolder(files), key: '' }, compression)
}

it('a site begins with the app’s own files, and only its mark stays of an earlier attempt', async () => {
  const site = await writeFolder({
    [unfinishedMark]: '',
    'changes.atom': '',
    'sitemap.xml.gz': '',
    'articles/jembatan/index.html': '',
  })
  await start(site, client, 'fast')
  expect(await listFiles(site)).toEqual([unfinishedMark, 'assets/app.js', 'assets/app.js.gz'])
})

it('without compression it has no compressed files', async () => {
  const site = await writeFolder({})
  await start(site, client, 'off')
  expect(await listFiles(site)).toEqual(['assets/app.js'])
})

it('a site that began anew after a fault is written to its end', async () => {
  const dist = join(await writeFolder({}), 'dist')
  await writeSite(dist, async (site) => {
    await start(site, client, 'off')
    await start(site, client, 'off')
  })
  expect(await listFiles(dist)).toEqual(['assets/app.js'])
})
