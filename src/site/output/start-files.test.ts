import { expect, it } from 'vitest'
import { writeFolder } from '../folder-fixture.ts'
import { listFiles } from '../list-files.ts'
import { unfinishedMark } from './recover-site.ts'
import { startFiles } from './start-files.ts'

const client = {
  'index.html': '',
  'index.html.br': '',
  'assets/app.js': '',
  'assets/app.js.gz': '',
}

it('a site begins with the app’s own files, and only its mark stays of an earlier attempt', async () => {
  const site = await writeFolder({
    [unfinishedMark]: '',
    'changes.atom': '',
    'sitemap.xml.gz': '',
    'articles/jembatan/index.html': '',
  })
  await startFiles(site, await writeFolder(client), 'fast')
  expect(await listFiles(site)).toEqual([unfinishedMark, 'assets/app.js', 'assets/app.js.gz'])
})

it('without compression it has no compressed files', async () => {
  const site = await writeFolder({})
  await startFiles(site, await writeFolder(client), 'off')
  expect(await listFiles(site)).toEqual(['assets/app.js'])
})
