import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import {
  type PublishedArticle,
  PublishedArticleSchema,
  type PublishedFullArticle,
} from '../src/core/article/schema.ts'

/** All numbers of the benchmark are about the article of this capture. */
const seedCapture = '000_b52e981c8bc87a67.txt'

/** Reads all articles of a built site from its data files. Throws when there is no built site. */
export async function readBuiltArticles(site: string): Promise<PublishedArticle[]> {
  const folder = join(site, 'data/articles')
  if (!existsSync(folder)) {
    throw new Error(`There is no built site in "${site}" yet. Build it first: npm run build`)
  }
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json'))
  return Promise.all(
    files.sort().map(async (file) => {
      const json: unknown = JSON.parse(await readFile(join(folder, file), 'utf8'))
      return v.parse(PublishedArticleSchema, json)
    }),
  )
}

/**
 * Returns the seed's article. Throws when the site was built from other captures, because the numbers would
 * not be comparable.
 */
export function findSeedArticle(articles: readonly PublishedArticle[]): PublishedFullArticle {
  for (const article of articles) {
    if (article.type === 'full' && article.provenance.capture === seedCapture) return article
  }
  throw new Error(`The built site has no article from ${seedCapture}. Build it from seeds/ first.`)
}
