import { toJsonSchema } from '@valibot/to-json-schema'
import { listArchive } from '../../core/archive/list-archive.ts'
import { ArticleSchema } from '../../core/article/schema.ts'
import type { BuiltEdition } from '../../core/edition/build-edition.ts'
import { paths } from '../../core/publish/paths.ts'

/** Lists every data file of the site: its path below the base, and its JSON. */
export function listDataFiles(built: BuiltEdition): Map<string, string> {
  const { edition, articles, versions, aliases } = built
  const files = new Map<string, string>([
    [paths.data.edition, JSON.stringify(edition)],
    [paths.data.articleSchema, JSON.stringify(describeArticleSchema(), null, 2)],
  ])
  for (const { path, archive } of listArchive(built)) {
    files.set(decodeURIComponent(paths.data.archive(path)), JSON.stringify(archive))
  }
  for (const article of articles) {
    files.set(decodeURIComponent(paths.data.article(article.slug)), JSON.stringify(article))
  }
  for (const { slug, versions: all } of versions) {
    for (const { addressPart, article } of all) {
      const path = decodeURIComponent(paths.data.article(slug, addressPart))
      files.set(path, JSON.stringify(article))
    }
  }
  // The app opens an alias like an article, and goes to the slug that it finds there.
  for (const { from, to } of aliases) {
    const article = files.get(decodeURIComponent(paths.data.article(to)))
    if (article !== undefined) files.set(decodeURIComponent(paths.data.article(from)), article)
  }
  return files
}

/** Returns the article schema as JSON Schema, for people who write articles as JSON. */
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
