import { canonicalUrl } from '../article/canonical-url.ts'
import type { CaptureMoment } from '../article/provenance.ts'
import type { RelatedStory } from '../article/story.ts'
import { isCut } from '../capture/cut-summary.ts'
import { findPrintedTime } from '../capture/find-printed-time.ts'
import { findPointer } from '../capture/pointer-cues.ts'
import { readClock, readDay } from '../capture/read-zoneless.ts'
import { findOtherHeading, findRelatedHeading, isReadMore } from '../capture/related-cues.ts'
import type { Role, Sheet } from '../capture/sheet.ts'
import { cleanText } from '../text/clean-text.ts'
import { headlineKey } from '../text/slug.ts'
import { toStatedTime } from '../time/parse-stated-time.ts'
import { isIntroduced } from './drop-furniture.ts'
import { findAround, findList, isAllLink, isHeading, isWithin } from './line-place.ts'
import { type Draft, mergeDrafts } from './merge-drafts.ts'
import type { Page, PageElement, PageLine } from './page.ts'
import { findHost, resolveAddress } from './page-address.ts'
import type { PageMap } from './page-map.ts'
import { countProse, type Range } from './prose.ts'
import { findProvider } from './read-embed.ts'
import { resolvePublished } from './resolve-published.ts'
import { weighLength } from './tree-weights.ts'

type Context = {
  sheet: Sheet
  page: Page
  map: PageMap
  captured: CaptureMoment | null
  /** The zone that the outlet's clock times are in where they name none. */
  clock: string | null
  /** Address and headline of the article itself, which is never related to itself. */
  own: { url: string | null; headline: string }
  base: string | null
  /** Language of the page, in which its times are printed. */
  language: string
}

/** What a list is read with: each line's links are read once, however many lists it is in. */
type Reading = Context & { listLinked: (line: PageLine) => readonly LinkedStory[] }

/** A story that a link leads to. A short link may lead to a section. */
type LinkedStory = Story & { isShort: boolean }

/** A shorter link names a section or a tag, a longer one is a paragraph. In code units. */
const headlineLimits = { characters: 18, words: 4, most: 400 }

/** A link this short is a headline only where a list's times and addresses say so. In code units. */
const shortLimits = { characters: 6, words: 2 }

/** More headings of lists are no page that anybody made to be read. */
const maxHeadings = 50

/**
 * Reads the lists of related stories: those that a heading names, those whose element's class says so,
 * and, in the middle of the text, the pointers ("Baca juga: …"). A list that may hold what is merely new
 * counts only where there is no other. Each story once, never the article itself.
 */
export function findPageRelated(given: Context): RelatedStory[] {
  const context: Reading = { ...given, listLinked: rememberLinked(given) }
  const sections = listSections(context)
  const sure = sections.filter(({ isSure }) => isSure)
  const drafts = readSections(sure, context)
  const all = drafts.length > 0 ? drafts : readSections(sections, context)
  dropOtherLists(context)
  const stories = [...all, ...readPointers(context)]
  return mergeDrafts(stories).map((draft) => toStory(draft, context))
}

type Section = { range: Range; isSure: boolean; heading: number | null }

function listSections({ page, map }: Context): Section[] {
  const sections: Section[] = []
  page.lines.forEach((line, index) => {
    const heading = line.text.length > 60 ? null : findRelatedHeading(line.clean)
    if (heading === null || index < map.firstProse - 40 || sections.length >= maxHeadings) return
    const range = findSection(page, map, index)
    if (range === null) return
    sections.push({ range, isSure: heading.isSure, heading: index })
  })
  let start: number | null = null
  map.furniture.forEach((rule, index) => {
    const isRelated = rule === 'related'
    if (isRelated) start ??= index
    const isLast = index === map.furniture.length - 1
    if (start !== null && (!isRelated || isLast)) {
      sections.push({
        range: { start, end: isRelated ? index + 1 : index },
        isSure: true,
        heading: null,
      })
      start = null
    }
  })
  return sections
}

/** The lines below a heading that list stories: to the next heading, paragraph or end of the list's element. */
function findSection({ lines }: Page, map: PageMap, heading: number): Range | null {
  let element: PageElement | null = lines[heading]?.block ?? null
  while (element !== null && !hasLinkBelow(lines, heading, element.end)) element = element.parent
  if (element === null) return null
  let end = heading + 1
  for (; end < element.end; end += 1) {
    const line = lines[end]
    if (line === undefined) break
    const isLinked = line.links.length > 0
    const isHeading = /^h[1-6]$/.test(line.block.name) && end > heading + 1
    const isList = findRelatedHeading(line.text) !== null || findOtherHeading(line.text) !== null
    if (!isLinked && (isHeading || isList)) break
    // In the text a list is links and times, and the next paragraph ends it.
    if (isArticleText(map, end) && (countProse(line) > 0 || (!isLinked && !isTime(line)))) break
  }
  return end > heading + 1 ? { start: heading, end } : null
}

function isArticleText({ scope, lastProse }: PageMap, index: number): boolean {
  return index >= scope.start && index < lastProse
}

function hasLinkBelow(lines: readonly PageLine[], heading: number, end: number): boolean {
  // A list's first story is near its heading.
  for (let index = heading + 1; index < Math.min(end, heading + 8); index += 1) {
    if (lines[index]?.links.some(({ text }) => canBeHeadline(text)) === true) return true
  }
  return false
}

function readSections(sections: readonly Section[], context: Reading): Draft[] {
  return sections.flatMap(({ range, heading }) => {
    const drafts = readSection(range, heading, context)
    if (drafts.length > 0 && heading !== null) {
      context.sheet.claim({ index: heading }, 'related', 'related-heading')
    }
    return drafts
  })
}

function readSection(range: Range, heading: number | null, context: Reading): Draft[] {
  const drafts: Draft[] = []
  const loose: number[] = []
  const depths = listDepths(range, context)
  let early: number | null = null
  /** Whether the list prints each time below its headline, so that a second one is no story's. */
  let isTimeBelow = false
  for (let index = range.start; index < range.end; index += 1) {
    const line = context.page.lines[index]
    if (line === undefined || context.sheet.free(index, index + 1).length === 0) continue
    const isBesideTime = [index - 1, index + 1].some((at) => isTimeAt(at, context))
    const stories = listStories(line, context, isBesideTime ? depths : new Set())
    const last = drafts.at(-1)
    if (isTime(line, context.language)) {
      // A time above the first headline: this list prints it before each.
      if (last?.time === null) {
        last.time = index
        isTimeBelow ||= drafts.length === 1
      } else if (isTimeBelow) loose.push(index)
      else early = index
      continue
    }
    if (last !== undefined && stories[0]?.key === last.key) {
      if (last.summary === null && countProse({ ...line, links: [] }) > 0) last.summary = index
      last.lines.push(index)
    } else if (stories.length > 0) {
      for (const story of stories) {
        drafts.push({ lines: [index], time: early, summary: null, ...story })
      }
      early = null
    } else if (last !== undefined && last.summary === null && countProse(line) > 0) {
      last.summary = index
      last.lines.push(index)
    } else if (index !== heading && findRelatedHeading(line.clean) === null) loose.push(index)
  }
  for (const index of loose) context.sheet.claim({ index }, 'noise', 'related-furniture')
  return drafts
}

type Story = Pick<Draft, 'headline' | 'url' | 'key'>

/** Returns how many segments the addresses of a list's stories have, which those of sections seldom share. */
function listDepths({ start, end }: Range, context: Reading): Set<number> {
  const lines = context.page.lines.slice(start, end)
  return new Set(
    lines.flatMap((line) => listStories(line, context).map(({ key }) => findDepth(key))),
  )
}

function findDepth(key: string): number {
  return key.split('/').length
}

/**
 * The stories that a line's links lead to: no sections, no scripts, not this article. A link that is short
 * and all of its line counts when its address has one of the depths.
 */
function listStories(
  line: PageLine,
  { listLinked }: Reading,
  depths: ReadonlySet<number> = new Set(),
): Story[] {
  return listLinked(line).flatMap(({ isShort, ...story }) =>
    isShort && !depths.has(findDepth(story.key)) ? [] : [story],
  )
}

/** Lists the stories of a line's links, each line once. */
function rememberLinked({ base, own }: Context): Reading['listLinked'] {
  const known = new Map<PageLine, readonly LinkedStory[]>()
  const ownUrl = own.url === null ? null : canonicalUrl(own.url)
  const ownHeadline = headlineKey(own.headline)
  return (line) => {
    const listed =
      known.get(line) ??
      listLinked(line, base).filter(({ key, headline }) => {
        return key !== ownUrl && headlineKey(headline) !== ownHeadline
      })
    known.set(line, listed)
    return listed
  }
}

function listLinked({ clean, links }: PageLine, base: string | null): LinkedStory[] {
  return links.flatMap(({ text, element }) => {
    const isShort = !canBeHeadline(text)
    if (isShort && !(cleanText(text) === clean && canBeShortHeadline(text))) return []
    const href = element.attributes.get('href')?.trim() ?? ''
    const url = resolveAddress(href, base)
    const isRelative = /^[\w./?-]/.test(href) && !/^[a-z][a-z0-9+.-]*:/i.test(href)
    if (url === null ? !isRelative : url.length > 2_000) return []
    if (leadsToOffice.test(url ?? href)) return []
    return [{ headline: text, url, key: canonicalUrl(url ?? href), isShort }]
  })
}

/** Addresses of forms and offers, which are no stories. */
const leadsToOffice =
  /\/(?:subscri(?:be|ption)s?|langganan|berlangganan|join|sign-?(?:in|up)|log-?in|register|daftar|donate|membership|abo(?:nnement)?s?|suscri(?:be|pcion)\w*|assine|newsletters?|account|offers?)(?:[/?#.]|$)/i

function canBeHeadline(text: string): boolean {
  return (
    weighLength(text) >= headlineLimits.characters &&
    text.length <= headlineLimits.most &&
    (text.split(/\s+/).length >= headlineLimits.words || weighLength(text) > text.length) &&
    !isReadMore(text) &&
    !/(?:berita|artikel) terkait$/iu.test(text)
  )
}

function canBeShortHeadline(text: string): boolean {
  return (
    weighLength(text) >= shortLimits.characters &&
    text.split(/\s+/).length >= shortLimits.words &&
    !isReadMore(text)
  )
}

function isTimeAt(index: number, { page, language }: Context): boolean {
  const line = page.lines[index]
  return line !== undefined && isTime(line, language)
}

function isTime({ text, links }: PageLine, language?: string): boolean {
  const printed = text.length < 60 ? findPrintedTime(cleanText(text), { language }) : null
  // In a card that is all link, the time is a part of the link.
  return printed !== null && (links.length === 0 || printed.text.length > text.length * 0.7)
}

/** Drops the lists inside the text that do not hold related stories: the most read, the latest. */
function dropOtherLists({ page, map, sheet }: Context): void {
  let count = 0
  for (const { index, text } of sheet.free(map.scope.start, map.scope.end)) {
    const rule = text.length > 60 ? null : findOtherHeading(text)
    if (rule !== null) count += 1
    if (count > maxHeadings) return
    const range = rule === null ? null : findSection(page, map, index)
    for (let at = index; rule !== null && at < (range?.end ?? index + 1); at += 1) {
      sheet.claim({ index: at }, 'noise', rule)
    }
  }
}

/** Elements around a line that may carry a post of another site. */
const maxEmbedDepth = 8

/** Whether a line is of a post of another site, which links to itself: "Lihat postingan ini di Instagram". */
function isInEmbed({ block }: PageLine): boolean {
  return isWithin(block, maxEmbedDepth, (element) => {
    return element.name === 'blockquote' && findProvider(element) !== null
  })
}

/**
 * The pointers between the paragraphs: a label with a headline on its line or on the next ones, and a
 * line that is all link to another page of the same site.
 */
function readPointers(context: Reading): Draft[] {
  const { page, map, sheet } = context
  const drafts: Draft[] = []
  const add = (index: number, { headline, url, key }: Story) =>
    drafts.push({ headline, url, key, lines: [index], time: null, summary: null })
  let isLabelled = false
  for (const { index, text } of sheet.free(map.scope.start, map.scope.end)) {
    const line = page.lines[index]
    if (line === undefined || map.furniture[index] !== null || isInEmbed(line)) continue
    const named = index < map.firstProse ? null : findPointer(text)
    // Directly below "Baca juga" a link of two words is a headline, too.
    const linked: readonly Story[] = isLabelled
      ? context.listLinked(line)
      : listStories(line, context)
    const [story = null] = linked
    const isLink = story !== null && story.headline.length >= text.length - 2
    if (named === '') {
      const next = page.lines[index + 1]
      isLabelled = story === null && next !== undefined && canFollowLabel(next, context)
      if (isLabelled) sheet.claim({ index }, 'related', 'related-heading')
      else if (story !== null) add(index, story)
      else if (line.links.length > 0) sheet.claim({ index }, 'noise', 'pointer')
    } else if (named !== null && story !== null) add(index, story)
    else if (named !== null && line.links.length > 0) sheet.claim({ index }, 'noise', 'pointer')
    else if (named !== null && isPlainHeadline(named)) add(index, nameStory(named))
    else if (isLabelled && isLink) add(index, story)
    else if (isLabelled && canFollowLabel(line, context)) {
      add(index, nameStory(text))
      isLabelled = false
    } else {
      isLabelled = false
      if (isLink && index > map.firstProse && leadsAway(story, index, context)) add(index, story)
    }
  }
  return drafts
}

/** Whether words behind a label are a headline rather than a sentence that begins with such a word. */
function isPlainHeadline(text: string): boolean {
  return canBeHeadline(text) && !/^\p{Ll}/u.test(text) && !/[.!?…。！？]["'”’»)]*$/u.test(text)
}

/** A headline that is printed without its address. */
function nameStory(headline: string): Story {
  return { headline, url: null, key: headlineKey(headline) }
}

/** Whether a line below a bare label is the headline that it announces: a link, or words without a full stop. */
function canFollowLabel(line: PageLine, context: Reading): boolean {
  if (context.listLinked(line).length > 0) return isAllLink(line)
  const isSentence = /[.!?…:。！？]["'”’»)]*$/u.test(line.text)
  return (
    line.links.length === 0 && canBeHeadline(line.text) && line.text.length < 130 && !isSentence
  )
}

/**
 * Whether a line that is all link leads away from the text to another story of the site. A row of a
 * table, a heading of the text and an item of a list that the text announces do not.
 */
function leadsAway({ url, headline }: Story, index: number, { page, map, own }: Context): boolean {
  const line = page.lines[index]
  if (findAround(line, /^(?:table|dl)$/) !== null || /[.!?…]["'”’)]*$/u.test(headline)) return false
  const site = own.url === null ? null : findHost(own.url)
  if (url !== null && site !== null && findHost(url) !== site) return false
  if (isHeading(line) && line?.block.parent === page.lines[map.firstProse]?.block.parent)
    return false
  const list = findList(line)
  return list === null || !isIntroduced(page, list.start, map)
}

function toStory(draft: Draft, { sheet, page, captured, clock, language }: Context): RelatedStory {
  const { headline, url, lines, time, summary } = draft
  const claim = (index: number, role: Role, rule: string) => sheet.claim({ index }, role, rule)
  if (time !== null) claim(time, 'related', 'related-time')
  if (summary !== null) claim(summary, 'related', 'related-summary')
  let isNamed = false
  for (const index of lines) {
    const text = page.lines[index]?.clean ?? ''
    const rule =
      text !== headline ? 'related-pointer' : isNamed ? 'repeated-headline' : 'related-headline'
    if (text === headline) isNamed = true
    claim(index, 'related', rule)
  }
  const printed =
    time === null ? null : findPrintedTime(page.lines[time]?.clean ?? '', { language })
  // A link without a time has none to miss: most lists are links alone.
  const datetime = time === null ? undefined : page.datetimes.get(time)
  const published =
    printed === null || datetime === undefined
      ? null
      : resolvePublished(printed, [{ value: datetime, from: 'time' }], captured, clock, language)
  const parsed =
    printed === null ? null : (readClock(printed, clock, language) ?? readDay(printed, language))
  if (printed !== null && parsed?.type === 'bad') {
    sheet.report('related-without-time', `${printed.text} (${parsed.detail})`, time ?? 0)
  }
  const text = summary === null ? null : (page.lines[summary]?.clean ?? '')
  return {
    headline,
    published:
      published?.problem === null && published.time?.type === 'exact'
        ? published.time
        : printed === null || parsed === null
          ? null
          : toStatedTime(printed.text, parsed, captured),
    summary: text,
    isTruncated: text !== null && isCut(text),
    url,
  }
}
