import type { Beginning } from '../article/beginning.ts'
import { formatSummary } from '../article/format-summary.ts'
import type { PublishedArticle } from '../article/schema.ts'
import { spellMarks } from '../article/spell-marks.ts'
import type { Story } from '../article/story.ts'
import { splitSentences } from '../text/sentences.ts'
import { paths } from './paths.ts'

/**
 * The content of `<head>` that follows the reader from page to page. `listHeadTags` turns it into elements;
 * `site/pages/head-tags.ts` adds what only prerendered pages have.
 */
export type Head = {
  title: string
  /** One or two sentences; null for a page that should not be indexed. */
  description: string | null
  /** Path of the page below the base; null for a page that should not be indexed. */
  path: string | null
  /** Language of the page's main text. */
  language: string
  /** Whether the page shows another version of what is at `path`, so that only that page should be indexed. */
  isVersion?: boolean
}

/** Describes an article, from its card or its beginning alone, so that the title does not wait for the body. */
export function describeStory(story: Story | Beginning | PublishedArticle): Head {
  return {
    title: story.outlet === null ? story.headline : `${story.headline} – ${story.outlet}`,
    description: 'body' in story ? findLede(story) : formatSummary(story),
    path: paths.article(story.slug),
    language: story.language,
  }
}

/** Describes the page of a version, whose label, such as "versi 18 September 2024", ends its title. */
export function describeVersionPage(
  article: Story | Beginning | PublishedArticle,
  label: string,
): Head {
  const head = describeStory(article)
  return { ...head, title: `${head.title} (${label})`, isVersion: true }
}

/** Returns the deck, else the first sentence of the body: in a newspaper, both sum up the story. */
function findLede({ deck, body }: Beginning): string | null {
  if (deck !== null) return deck
  const paragraph = body.find((block) => block.type === 'paragraph')
  return paragraph === undefined ? null : (splitSentences(spellMarks(paragraph))[0] ?? null)
}
