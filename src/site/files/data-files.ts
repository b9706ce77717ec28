import { toJsonSchema } from '@valibot/to-json-schema'
import { type ArchivePage, listArchive } from '../../core/archive/list-archive.ts'
import { openPublished, type PublishedRecord } from '../../core/article/article-record.ts'
import { ArticleSchema } from '../../core/article/schema.ts'
import type { BuiltEdition } from '../../core/edition/build-edition.ts'
import { paths } from '../../core/publish/paths.ts'
import { digestArticle } from './article-digest.ts'
import type { ContentFile } from './content-file.ts'

/** Lists every data file of the site. `archive` are the pages of the edition's archive. */
export function* listDataFiles(
  built: BuiltEdition,
  archive: readonly ArchivePage[] = listArchive(built),
): Iterable<ContentFile> {
  const { edition, articles, versions, aliases } = built
  yield { path: paths.data.edition, format: () => JSON.stringify(edition) }
  yield { path: paths.data.articleSchema, format: formatArticleSchema }
  for (const page of archive) {
    const path = decodeURIComponent(paths.data.archive(page.path))
    yield { path, format: () => JSON.stringify(page.archive) }
  }
  for (const article of articles) yield toDataFile(paths.data.article(article.slug), article)
  for (const { slug, versions: all } of versions) {
    for (const { addressPart, article } of all) {
      yield toDataFile(paths.data.article(slug, addressPart), article)
    }
  }
  // The app opens an alias like an article, and goes to the slug that it finds there.
  for (const { from, article } of findAliased(articles, aliases)) {
    yield toDataFile(paths.data.article(from), article)
  }
}

/** Finds the article to which each alias leads. */
export function findAliased(
  articles: readonly PublishedRecord[],
  aliases: BuiltEdition['aliases'],
): { from: string; article: PublishedRecord }[] {
  const bySlug = new Map(articles.map((article) => [article.slug, article]))
  return aliases.flatMap(({ from, to }) => {
    const article = bySlug.get(to)
    return article === undefined ? [] : [{ from, article }]
  })
}

function toDataFile(address: string, article: PublishedRecord): ContentFile {
  return {
    path: decodeURIComponent(address),
    madeFrom: digestArticle(article),
    format: () => JSON.stringify(openPublished(article)),
  }
}

/** Formats the article schema as JSON Schema, for people who write articles as JSON. */
function formatArticleSchema(): string {
  return JSON.stringify(describeArticleSchema(), null, 2)
}

function describeArticleSchema(): object {
  const schema = toJsonSchema(ArticleSchema, {
    // The input side of the schema, because a field with a default may be omitted.
    typeMode: 'input',
    // JSON Schema cannot express custom checks, and its patterns are Unicode without a flag.
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if (valibotAction.type === 'check') return jsonSchema
      if (valibotAction.type === 'regex' && 'requirement' in valibotAction) {
        return valibotAction.requirement instanceof RegExp
          ? { ...jsonSchema, pattern: valibotAction.requirement.source }
          : null
      }
      return null
    },
  })
  return { title: 'Simak article, version 2', ...schema }
}
