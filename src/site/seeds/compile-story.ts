import * as v from 'valibot'
import { LanguageTagSchema } from '../../core/article/address.ts'
import { formatPath } from '../../core/article/parse-article.ts'
import type { Article } from '../../core/article/schema.ts'
import { findOutletOf } from '../../core/capture/known-outlets.ts'
import { describeProblem } from '../../core/capture/problem.ts'
import type { Compilation } from '../../core/compile/compile.ts'
import { fitArticle } from '../../core/compile/fit-article.ts'
import { guessLanguage } from '../../core/language/guess-language.ts'
import { cleanText } from '../../core/text/clean-text.ts'
import type { StatedTime } from '../../core/time/stated-time.ts'
import { findHost } from '../../core/web-page/page-address.ts'
import { decodeEntities } from '../../core/web-page/page-tree.ts'
import { readMoment } from '../containers/read-moment.ts'
import { withoutArticle } from './compile-file.ts'
import type { ReadProvenance } from './read-provenance.ts'
import type { StoryFile } from './seeds.ts'

/** The title of a story, else its address, which some programs write as title: "kabar.example/berita/jembatan". */
export function nameStory({ item }: Pick<StoryFile, 'item'>): string {
  const title = cleanText(decodeEntities(item.title))
  const isTitle = title !== '' && title !== item.url
  return isTitle ? title : item.url.replace(/^https?:\/\/(?:www\.)?/, '')
}

/** Makes a brief of a story that a feed or an export only names. */
export function compileStory(story: StoryFile, known: ReadProvenance): Compilation {
  const { name, container, item, from } = story
  const { outlet, url, capturedAt, isEstimated, reason, language, slug } = known.provenance
  const headline = nameStory(story)
  const summary = cleanText(item.summary)
  const article: Article = {
    ...{ version: 2, type: 'brief', knownFrom: from, related: [], isTruncated: false },
    ...(slug === undefined ? {} : { slug }),
    headline,
    language: language ?? findLanguage(`${headline}. ${summary}`, item.language),
    outlet: outlet ?? findOutlet(url, item.outlet),
    published: readPublished(item.published),
    summary: summary === '' ? null : summary,
    provenance: {
      capture: container,
      url,
      captured: capturedAt === null ? null : { at: capturedAt, isEstimated, reason },
    },
  }
  const { parsed, changes } = fitArticle(article)
  const problems = [
    ...known.problems,
    ...changes.map((what) => describeProblem('text-too-long', { file: name, what })),
  ]
  if (parsed.type === 'article')
    return { file: name, article: parsed.article, lines: [], findings: [], problems }
  const violations = parsed.violations.map(({ path, message }) => {
    const finding = { file: name, field: formatPath(path), what: message }
    return describeProblem('schema-mismatch', finding)
  })
  return withoutArticle(name, [...problems, ...violations])
}

/** A site that Simak knows goes before the name of the feed, as it does for pages. */
function findOutlet(url: string | null, stated: string): string | null {
  const host = url === null ? null : findHost(url)
  const known = host === null ? undefined : findOutletOf(host)
  return known?.name ?? (cleanText(decodeEntities(stated)) || host)
}

/** Headlines are short, so what is stated counts where their words prove nothing. */
function findLanguage(words: string, stated: string): string {
  const tag = v.is(LanguageTagSchema, stated) ? stated : null
  return guessLanguage(words, tag) ?? tag ?? 'id'
}

function readPublished(stated: string): StatedTime | null {
  const at = readMoment(stated)
  return at === null
    ? null
    : { type: 'exact', text: cleanText(stated).slice(0, 100), at, precision: 'minute', zone: null }
}
