import { words as timeWords } from '../src/app/i18n/id/time.ts'
import { formatSummary } from '../src/core/article/format-summary.ts'
import { listBodyUnits } from '../src/core/article/list-text-units.ts'
import type { PublishedArticle } from '../src/core/article/schema.ts'
import { formatAbsolute, formatInstantDay, formatMachine } from '../src/core/time/format-time.ts'
import type { StatedTime } from '../src/core/time/stated-time.ts'
import type { TimeWords } from '../src/core/time/time-words.ts'

/** The texts of an article's page without markup: what every site that the benchmark compares shows of it. */
export type ComparedPage = {
  slug: string
  language: string
  title: string
  headline: string
  /** Outlet and people. */
  names: string[]
  published: ComparedTime | null
  caption: string | null
  /** The body and what belongs to it, in order. */
  lines: ComparedLine[]
  /** What is said of the capture. */
  capture: string
  related: ComparedStory[]
}

/** A time in words, and for machines as far as it is known. */
export type ComparedTime = { text: string; machine: string | null }

/** A line of the body; `link` follows its text. */
export type ComparedLine = {
  type: 'heading' | 'paragraph' | 'note'
  text: string
  link?: ComparedLink
}

/** A headline; without `slug`, no page has it. */
export type ComparedLink = { headline: string; slug: string | null }

export type ComparedStory = ComparedLink & {
  published: ComparedTime | null
  summary: string | null
}

/** Lists what the page of an article shows. */
export function describePage(article: PublishedArticle): ComparedPage {
  const { slug, language, headline, outlet, published, related } = article
  const people = article.type === 'full' ? [...article.reporters, ...article.editors] : []
  return {
    slug,
    language,
    title: outlet === null ? headline : `${headline} – ${outlet}`,
    headline,
    names: [outlet, ...people].filter((name) => name !== null),
    published: describeTime(published, formatAbsolute),
    caption: describeCaption(article),
    lines: listLines(article),
    capture: describeCapture(article),
    related: related.map((story) => ({
      headline: story.headline,
      slug: story.slug,
      published: describeTime(story.published, ({ text }) => text),
      summary: formatSummary(story),
    })),
  }
}

function describeCaption(article: PublishedArticle): string | null {
  if (article.type === 'brief' || article.figure === null) return null
  return `${article.figure.caption ?? ''} ${article.figure.credit ?? ''}`
}

function listLines(article: PublishedArticle): ComparedLine[] {
  if (article.type === 'brief') {
    const summary = formatSummary(article)
    return [
      ...(summary === null ? [] : [{ type: 'paragraph' as const, text: summary }]),
      { type: 'note', text: 'Hanya judul, waktu, dan ringkasan berita ini yang diarsipkan.' },
    ]
  }
  const { dateline, body, editorsPick, agency, unplaced } = article
  const toParagraph = (text: string): ComparedLine => ({ type: 'paragraph', text })
  return [
    ...listBodyUnits(body).map(({ role, text }, index): ComparedLine => {
      if (role === 'heading') return { type: 'heading', text }
      return toParagraph(index === 0 ? (dateline?.text ?? '') + text : text)
    }),
    ...(editorsPick === null
      ? []
      : [
          {
            ...toParagraph('Pilihan Editor: '),
            link: { headline: editorsPick.headline, slug: editorsPick.slug ?? null },
          },
        ]),
    ...(agency === null ? [] : [toParagraph(agency)]),
    ...unplaced.map(toParagraph),
  ]
}

function describeCapture({ provenance: { captured } }: PublishedArticle): string {
  if (captured === null) return 'Tidak diketahui kapan halaman ini diarsipkan.'
  const day = formatInstantDay(captured.at, timeWords, { year: true })
  return `Halaman ini diarsipkan ${captured.isEstimated ? 'sekitar ' : 'pada '}${day}.`
}

function describeTime(
  time: StatedTime | null,
  say: (time: StatedTime, words: TimeWords) => string,
): ComparedTime | null {
  return time === null ? null : { text: say(time, timeWords), machine: formatMachine(time) }
}
