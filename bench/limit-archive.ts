import { words } from '../src/app/i18n/id/archive.ts'
import { words as timeWords } from '../src/app/i18n/id/time.ts'
import type { Archive, Day, Month, Overview } from '../src/core/archive/schema.ts'
import { formatSummary } from '../src/core/article/format-summary.ts'
import type { Story } from '../src/core/article/story.ts'
import { formatInstantDay, formatMachine } from '../src/core/time/format-time.ts'

/**
 * Renders a page of the archive as the lightest honest page that one could write by hand, as `limit-page.ts`
 * does with an article: the same texts and links, no script, one inline style, links relative to `/archive`.
 */
export function renderLimitArchive(archive: Archive, style: string): string {
  const { title, content } = renderContent(archive)
  return [
    '<!doctype html><html lang=id><meta charset=utf-8>',
    '<meta name=viewport content="width=device-width,initial-scale=1"><link rel=icon href=data:,>',
    `<title>${title}</title><style>${style}</style><header>Simak</header><main><h1>${title}</h1>`,
    ...content,
    '</main>',
  ].join('')
}

function renderContent(archive: Archive): { title: string; content: string[] } {
  switch (archive.type) {
    case 'overview':
      return { title: words.title, content: renderOverview(archive) }
    case 'month':
      return { title: sayMonth(archive.month), content: renderMonth(archive) }
    case 'day':
      return { title: sayDay(archive.day), content: renderDay(archive) }
    case 'collection':
      return { title: archive.name, content: renderStories(archive.stories) }
    case 'undated':
      return { title: words.undated, content: renderStories(archive.stories) }
  }
}

function renderOverview({ total, outlets, since, years, year, sameDay }: Overview): string[] {
  return [
    `<p>${words.summary(total, outlets, since === null ? null : sayDay(since))}`,
    ...years.map((each) => `<p><a href=archive/${each.year}>${each.year}</a> ${each.total}`),
    ...(year?.months ?? []).flatMap(({ month, total: ofMonth, counts }) => [
      `<h2><a href=archive/${toPath(month)}>${sayMonth(month)}</a></h2><p>${ofMonth}<ol>`,
      ...renderCounts(month, counts),
      '</ol>',
    ]),
    ...sameDay.map(({ day, total: ofDay, story }) => {
      return `<p><a href=archive/${toPath(day)}>${day.slice(0, 4)}</a> ${ofDay} <a href=articles/${story.slug}>${escapeText(story.headline)}</a>`
    }),
  ]
}

function renderMonth({ month, counts, days }: Month): string[] {
  return [
    '<ol>',
    ...renderCounts(month, counts),
    '</ol>',
    ...days.map(({ day, total, story }) => {
      return `<p><a href=archive/${toPath(day)}>${sayDay(day)}</a> ${total} <a href=articles/${story.slug}>${escapeText(story.headline)}</a>`
    }),
  ]
}

function renderCounts(month: string, counts: readonly number[]): string[] {
  return counts.map((count, index) => {
    const day = String(index + 1).padStart(2, '0')
    if (count === 0) return `<li>${index + 1}`
    return `<li><a href=archive/${toPath(month)}/${day} aria-label="${index + 1}, ${count} berita">${index + 1}</a>`
  })
}

function renderDay({ lead, stories, briefs, earlier, later }: Day): string[] {
  return [
    ...(lead === null ? [] : [...renderStories([lead.story]), ...renderOpening(lead.opening)]),
    ...stories.flatMap(({ story, opening }) => [
      ...renderStories([story]),
      ...renderOpening(opening),
    ]),
    ...renderStories(briefs),
    ...[earlier, later].map((each) => {
      return each === null ? '' : `<p><a href=archive/${toPath(each.day)}>${sayDay(each.day)}</a>`
    }),
  ]
}

function renderOpening(opening: readonly { text: string }[]): string[] {
  return opening.map(({ text }) => `<p>${escapeText(text)}`)
}

function renderStories(stories: readonly Story[]): string[] {
  return stories.map((story) => {
    const time = story.published === null ? null : formatMachine(story.published)
    const clock = time === null ? '' : `<time datetime=${time}>${time.slice(11, 16)}</time>`
    const summary = formatSummary(story)
    return `${clock}<h2><a href=articles/${story.slug}>${escapeText(story.headline)}</a></h2>${summary === null ? '' : `<p>${escapeText(summary)}`}<p>${escapeText(story.outlet ?? '')}`
  })
}

function sayDay(day: string): string {
  return formatInstantDay(`${day}T00:00:00Z`, timeWords, { weekday: true, year: true })
}

function sayMonth(month: string): string {
  return `${timeWords.months[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`
}

function toPath(period: string): string {
  return period.replaceAll('-', '/')
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
