import { formatSummary } from '../article/format-summary.ts'
import type { PublishedArticle } from '../article/schema.ts'
import { spellMarks } from '../article/spell-marks.ts'
import type { Story } from '../article/story.ts'
import { splitSentences } from '../text/sentences.ts'
import { paths } from './paths.ts'

/**
 * What a page tells about itself in `<head>`, before and after a click. `listHeadTags` makes elements
 * of it; what only a prerendered page tells, `build/head-tags.ts` adds.
 */
export type Head = {
  title: string
  /** One or two sentences; null for a page that is no document of its own. */
  description: string | null
  /** The page's own path below the base; null for a page that is no document of its own. */
  path: string | null
  /** Language of the page's main text. */
  language: string
}

/** The head of an article, from as little as its story in a list, so that a title never waits for a body. */
export function describeStory(story: Story | PublishedArticle): Head {
  return {
    title: story.outlet === null ? story.headline : `${story.headline} – ${story.outlet}`,
    description: 'body' in story ? findLede(story) : formatSummary(story),
    path: paths.article(story.slug),
    language: story.language,
  }
}

/** The first sentence of a body, which says the whole story in a newspaper. */
function findLede({ body }: Extract<PublishedArticle, { type: 'full' }>): string | null {
  const paragraph = body.find((block) => block.type === 'paragraph')
  return paragraph === undefined ? null : (splitSentences(spellMarks(paragraph))[0] ?? null)
}
