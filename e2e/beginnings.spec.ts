import * as v from 'valibot'
import { PublishedArticleSchema } from '../src/core/article/schema.ts'
import { paths } from '../src/core/publish/paths.ts'
import { sumBytes, test } from './counting-host.ts'
import { heading, holdAnswers, related, watchShifts } from './page-parts.ts'
import { sampleBuild } from './sample-archive.ts'
import { today } from './seed.ts'
import { expect } from './site.ts'

/** Reads the first paragraph of an article from its data. */
async function readOpening(url: string): Promise<string> {
  const article = v.parse(PublishedArticleSchema, await (await fetch(url)).json())
  const blocks = article.type === 'full' ? article.body : []
  const paragraph = blocks.find((block) => block.type === 'paragraph')
  if (paragraph === undefined) throw new Error(`${url} has no paragraph.`)
  return paragraph.text
}

test.use({ siteFolder: sampleBuild.SIMAK_DIST })
test.beforeEach(({ site }) => site.setClock(today))

test('a click shows the picture and the first paragraph before the data arrives, and they stay', async ({
  page,
  site,
  host,
}) => {
  const readShifts = await watchShifts(page)
  await site.open(paths.article('empat-puluh-tahun-mencatat-pasang'))
  await site.ready()
  await page.clock.fastForward(2000)
  const fetched = () => host.answers.filter(({ path }) => path.startsWith('/data/beginnings/'))
  await expect.poll(() => fetched().length).toBe(1)
  expect(sumBytes(fetched())).toBeLessThanOrEqual(6000)

  const release = await holdAnswers(page, '**/data/articles/*.json')
  const link = related(page).getByRole('link').first()
  const headline = await link.innerText()
  const opening = await readOpening(`${host.url}data${await link.getAttribute('href')}.json`)
  await link.click()
  await expect(heading(page)).toHaveText(headline)
  const paragraph = page.getByText(opening)
  await expect(paragraph).toBeVisible()
  await expect(related(page)).toHaveCount(0)

  const element = await paragraph.elementHandle()
  const place = await paragraph.boundingBox()
  release()
  await expect(related(page)).toBeVisible()
  expect(await element?.evaluate(({ isConnected }) => isConnected)).toBe(true)
  expect(await paragraph.boundingBox()).toEqual(place)
  expect((await readShifts()).reduce((sum, { score }) => sum + score, 0)).toBeLessThanOrEqual(0.001)
})
