import { certainties } from '../../src/core/capture/reading.ts'
import { formatPlainTable } from '../table.ts'
import type { PageScore } from './measure-page.ts'
import {
  findPageF1,
  groupPages,
  judgedFields,
  type ScoredPage,
  type Share,
  summarise,
} from './summarise.ts'

/**
 * Formats the figures of all groups as a table, how many of the values that were called certain, likely or a guess are
 * right as another, and below them the worst pages.
 */
export function formatReport(pages: readonly ScoredPage[], worst: number): string {
  const table = formatPlainTable([
    ['', 'pages', 'precision', 'recall', 'F1', 'headline', 'time', 'reporters'].concat([
      ...['caption', 'near', 'credit'],
    ]),
    ...groupPages(pages).map(([name, group]) => {
      const summary = summarise(group)
      return [
        name,
        String(summary.pages),
        formatNumber(summary.precision),
        formatNumber(summary.recall),
        formatNumber(summary.f1),
        formatShare(summary.headline),
        formatShare(summary.published),
        formatShare(summary.reporters),
        formatShare(summary.captionsExact),
        formatShare(summary.captionsNear),
        formatShare(summary.credits),
      ]
    }),
  ])
  const lines = listWorst(pages, worst).map(formatPage)
  const tables = `${table}\n${formatCertainty(pages)}`
  return lines.length === 0 ? tables : `${tables}\nWorst pages:\n${lines.join('')}`
}

function formatCertainty(pages: readonly ScoredPage[]): string {
  return formatPlainTable([
    ['right, of what is called', ...certainties],
    ...groupPages(pages).flatMap(([name, group]) => {
      const { certainty } = summarise(group)
      return judgedFields.map((field) => [
        `${name}: ${field === 'published' ? 'time' : field}`,
        ...certainties.map((each) => formatCount(certainty[field][each])),
      ])
    }),
  ])
}

function formatCount({ right, wanted }: Share): string {
  return wanted === 0 ? '–' : `${right} of ${wanted}`
}

/** Lists pages with a fault: the worst text first, then the most wrong fields. */
function listWorst(pages: readonly ScoredPage[], count: number): ScoredPage[] {
  return pages
    .map((page) => ({
      page,
      f1: findPageF1(page.score) ?? 1,
      faults: listFaults(page.score).length,
    }))
    .filter(({ f1, faults }) => f1 < 1 || faults > 0)
    .toSorted((a, b) => a.f1 - b.f1 || b.faults - a.faults)
    .slice(0, count)
    .map(({ page }) => page)
}

function formatPage({ file, score }: ScoredPage): string {
  const f1 = findPageF1(score)
  const { precision = null, recall = null } = score.text ?? {}
  const text = `F1 ${formatNumber(f1)} (precision ${formatNumber(precision)}, recall ${formatNumber(recall)})`
  return [`  ${file}: ${text}`, ...listFaults(score).map((fault) => `      ${fault}`)]
    .map((line) => `${line}\n`)
    .join('')
}

/** Lists the wrong fields of a page as "headline: wanted …, found …". */
export function listFaults(score: PageScore): string[] {
  const { headline, published, reporters, captions, credits } = score
  const wholes = Object.entries({ headline, published, reporters }).flatMap(([name, match]) =>
    match === undefined || match.isRight
      ? []
      : `${name}: wanted "${match.wanted}", found "${match.found}"`,
  )
  const lists = Object.entries({ captions, credits }).flatMap(([name, match]) =>
    match === undefined || (match.exact === match.wanted && match.extra === 0)
      ? []
      : `${name}: ${match.exact} of ${match.wanted} exact, ${match.near} near, ${match.extra} extra`,
  )
  return [...wholes, ...lists]
}

function formatNumber(value: number | null): string {
  return value === null ? '–' : value.toFixed(3)
}

/** Formats a share as "0.95 of 40", with "+2" for unwanted values. */
function formatShare({ right, wanted, extra }: Share): string {
  if (wanted === 0) return extra === 0 ? '–' : `+${extra}`
  return `${(right / wanted).toFixed(3)} of ${wanted}${extra === 0 ? '' : ` +${extra}`}`
}
