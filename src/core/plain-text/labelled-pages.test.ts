import { readdir, readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { listBodyUnits } from '../article/list-text-units.ts'
import { compileText } from '../compile/compile-fixture.ts'

const folder = 'src/core/plain-text/labelled-pages'
const pages = (await readdir(folder)).filter((name) => name.endsWith('.txt'))

const texts = v.array(v.string())
/** As in docs/readers.md. */
const TruthSchema = v.object({
  headline: v.string(),
  published: v.string(),
  reporters: texts,
  captions: texts,
  credits: texts,
  text: texts,
})

/** What a reader of a whole page's text takes from it. */
function read(page: string) {
  const { article, problems } = compileText(page)
  if (article?.type !== 'full') throw new Error(JSON.stringify(problems, null, 2))
  const { headline, reporters, dateline, figure, published } = article
  const inText = article.body.flatMap((block) => (block.type === 'picture' ? block : []))
  const pictures = figure === null ? inText : [figure, ...inText]
  const prose = listBodyUnits(article.body.filter(({ type }) => type !== 'picture'))
  const [first = '', ...rest] = prose.map(({ text }) => text)
  const at = published?.type === 'exact' ? published.at : ''
  return {
    headline,
    published: published?.type === 'exact' && published.precision === 'day' ? at.slice(0, 10) : at,
    reporters,
    captions: pictures.flatMap(({ caption }) => caption ?? []),
    credits: pictures.flatMap(({ credit }) => credit ?? []),
    text: [`${dateline?.text ?? ''}${first}`, ...rest],
  }
}

it.each(pages)('the whole page %s gives the article that a person marked in it', async (name) => {
  const page = await readFile(`${folder}/${name}`, 'utf8')
  const json = await readFile(`${folder}/${name.replace(/txt$/, 'truth.json')}`, 'utf8')
  expect(read(page)).toEqual(v.parse(TruthSchema, JSON.parse(json)))
})
