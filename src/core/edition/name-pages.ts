import type { ArticleRecord } from '../article/article-record.ts'
import { slugFromHeadline } from '../text/slug.ts'

/** The slugs of all outlets and reporters that an edition has a page of. */
export type NamePages = { outlets: ReadonlySet<string>; reporters: ReadonlySet<string> }

/** Finds the outlets and reporters of articles. A name without letters or digits has no page. */
export function findNamePages(articles: Iterable<ArticleRecord>): NamePages {
  const outlets = new Set<string>()
  const reporters = new Set<string>()
  for (const article of articles) {
    outlets.add(slugFromHeadline(article.outlet ?? ''))
    for (const name of listReporters(article)) reporters.add(slugFromHeadline(name))
  }
  outlets.delete('')
  reporters.delete('')
  return { outlets, reporters }
}

/** Returns the field by which an article says which of its names have a page. */
export function linkNames(article: ArticleRecord, { outlets, reporters }: NamePages) {
  const find = (name: string, pages: ReadonlySet<string>) => {
    const slug = slugFromHeadline(name)
    return pages.has(slug) ? slug : null
  }
  const slugs = listReporters(article).map((name) => find(name, reporters))
  return {
    namePages: {
      outlet: find(article.outlet ?? '', outlets),
      // Every byte of the page of an article counts.
      ...(slugs.length === 0 ? {} : { reporters: slugs }),
    },
  }
}

function listReporters(article: ArticleRecord): readonly string[] {
  return article.type === 'full' ? article.reporters : []
}
