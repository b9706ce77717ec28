import { formatSummary } from '../article/format-summary.ts'
import type { Story } from '../article/story.ts'
import type { Beside } from './beside.ts'
import type { Candidate } from './candidate.ts'

/**
 * Heights of the front page's stories in px on a window of 1280, estimated from the lengths of their texts.
 * They decide how many stories are beside the lead. Line lengths are averages of Newsreader and of the
 * system's sans; being wrong by a line costs a little white space and nothing else.
 */
type Lines = {
  /** In px. */
  height: number
  /** Letters that fit on one line. */
  letters: number
}

const leadLines = {
  headline: { height: 58, letters: 27 },
  summary: { height: 30, letters: 58 },
  /** Two columns. */
  opening: { height: 26, letters: 90 },
} as const satisfies Record<string, Lines>

const besideLines = {
  headline: { height: 24, letters: 43 },
  summary: { height: 22, letters: 54 },
  /** Below a picture. */
  pictured: { height: 30, letters: 34 },
} as const satisfies Record<string, Lines>

/** Time, outlet, and the space around them. */
const leadFrame = 93
const leadPicture = 479
/** Space above a text and below the text before it. */
const gap = { summary: 24, opening: 49, besideSummary: 8, besideStory: 41 }
const besideTime = 24
const besidePicture = 279

/** A longer opening is cut after a paragraph. */
const mostOpening = 400
/** In code units: half a paragraph may pass the end of the stories beside it. */
const openingSlack = 150

/** Estimates the height of the lead: its picture, or its opening as far as it is shown. */
export function estimateLead({ story, hasLeadPicture, openingLength }: Candidate): number {
  const opening =
    hasLeadPicture || openingLength === 0
      ? 0
      : gap.opening + countLines(openingLength, leadLines.opening)
  return (
    leadFrame +
    (hasLeadPicture ? leadPicture : 0) +
    countLines(story.headline.length, leadLines.headline) +
    estimateSummary(story, gap.summary, leadLines.summary) +
    Math.min(opening, mostOpening)
  )
}

/** Returns how many code units of its opening fit into the lead until the stories beside it end. */
export function fitOpening(lead: Candidate, { pictured, texts }: Beside): number {
  const heights = [...pictured.map(estimatePictured), ...texts.map(estimateText)]
  const column = heights.reduce((sum, height) => sum + height, 0)
  if (column === 0) return lead.openingLength
  const room = column - estimateLead({ ...lead, openingLength: 0 }) - gap.opening
  const { height, letters } = leadLines.opening
  return Math.max(0, Math.floor(room / height) * letters) + openingSlack
}

/** Estimates the height of a story of text beside the lead, with the space above it. */
export function estimateText(story: Story): number {
  return (
    gap.besideStory +
    besideTime +
    countLines(story.headline.length, besideLines.headline) +
    estimateSummary(story, gap.besideSummary, besideLines.summary)
  )
}

/** Estimates the height of a story with its picture beside the lead, with the space above it. */
export function estimatePictured({ headline }: Story): number {
  return (
    gap.besideStory + besidePicture + besideTime + countLines(headline.length, besideLines.pictured)
  )
}

function estimateSummary(story: Story, above: number, lines: Lines): number {
  const summary = formatSummary(story)
  return summary === null ? 0 : above + countLines(summary.length, lines)
}

function countLines(letters: number, lines: Lines): number {
  return Math.ceil(letters / lines.letters) * lines.height
}
