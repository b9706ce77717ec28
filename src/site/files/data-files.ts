import { toJsonSchema } from '@valibot/to-json-schema'
import { ArticleSchema } from '../../core/article/schema.ts'
import type { BuiltEdition } from '../../core/edition/build-edition.ts'
import { paths } from '../../core/publish/paths.ts'

/** Every data file of the site: its path below the base, and its JSON. */
export function listDataFiles({ edition, archive, articles }: BuiltEdition): Map<string, string> {
  const files = new Map<string, string>([
    [paths.data.edition, JSON.stringify(edition)],
    [paths.data.articleSchema, JSON.stringify(describeArticleSchema(), null, 2)],
  ])
  for (const page of archive) files.set(paths.data.archive(page.page), JSON.stringify(page))
  for (const article of articles) {
    files.set(decodeURIComponent(paths.data.article(article.slug)), JSON.stringify(article))
  }
  return files
}

/** The article schema as JSON Schema, for people who bring their own JSON. */
function describeArticleSchema(): object {
  const schema = toJsonSchema(ArticleSchema, {
    // A field with a default may be left out of an article of one's own.
    typeMode: 'input',
    // JSON Schema has no word for a check of ours, and its patterns are Unicode without a flag.
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
