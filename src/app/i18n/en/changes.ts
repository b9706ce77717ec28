import type { ChangeKind } from '../../../core/changes/schema.ts'
import { formatCount } from '../../../core/language/format-number.ts'
import type { ChangesWords } from '../id/changes.ts'

const numbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

const spell = (count: number) => numbers[count] ?? formatCount(count, 'en')

/** `countOf(2, 'sentence')` → "two sentences". */
const countOf = (count: number, noun: string) => `${spell(count)} ${noun}${count === 1 ? '' : 's'}`

const kinds: Record<ChangeKind, (count: number) => string> = {
  headline: () => 'headline changed',
  deck: () => 'subheading changed',
  time: () => 'publication time changed',
  caption: (count) => (count === 1 ? 'caption changed' : `${spell(count)} captions changed`),
  'paragraph-added': (count) => `${countOf(count, 'paragraph')} added`,
  'paragraph-removed': (count) => `${countOf(count, 'paragraph')} removed`,
  'paragraph-moved': (count) => `${countOf(count, 'paragraph')} moved`,
  'sentence-added': (count) => `${countOf(count, 'sentence')} added`,
  'sentence-removed': (count) => `${countOf(count, 'sentence')} removed`,
  'sentence-changed': (count) => `${countOf(count, 'sentence')} changed`,
  'row-added': (count) => `${countOf(count, 'table row')} added`,
  'row-removed': (count) => `${countOf(count, 'table row')} removed`,
  'row-changed': (count) => `${countOf(count, 'table row')} changed`,
  number: (count) => `${countOf(count, 'number')} corrected`,
  name: (count) => `${countOf(count, 'name')} corrected`,
  formatting: () => 'layout changed',
}

const paragraphs = (count: number) =>
  count === 1 ? '1 paragraph' : `${formatCount(count, 'en')} paragraphs`

export const words: ChangesWords = {
  kinds,
  join: (parts) => parts.join('; '),
  nothing: 'The text is the same',
  kicker: 'What changed in this story',
  before: 'Before',
  after: 'After',
  interval: 'Interval',
  intervalUnknown: 'unknown',
  around: 'about',
  versionNumber: (number) => `Version ${number}`,
  struckOut: 'Struck out',
  isDeleted: 'removed',
  underlined: 'Underlined',
  isInserted: 'added',
  deletedStart: 'removed:',
  insertedStart: 'added:',
  changeEnd: 'end of change.',
  readVersion: (number) => `Read all of version ${number}`,
  place: (place, places) => `${place} of ${places}`,
  wasAt: (place) => `Was paragraph ${place}`,
  unchanged: (count) => `${paragraphs(count)} unchanged`,
  skipped: (count) =>
    count === 1 ? '1 sentence unchanged' : `${formatCount(count, 'en')} sentences unchanged`,
  cutOff: (number, count) =>
    `Version ${number} is cut off here; ${paragraphs(count)} cannot be compared`,
  show: 'Show',
  hide: 'Hide',
  showFailed: 'This cannot be shown yet. Check your connection, then try again.',
  compared: (outlet) =>
    `Compared from two captures of the page${outlet === null ? '' : ` of ${outlet}`}. Advertising, related links and counts of readers are not compared.`,
  versions: 'Versions',
  versionCount: (count) => `${formatCount(count, 'en')} versions`,
  isBefore: 'compared, before',
  isAfter: 'compared, after',
  firstCapture: 'First capture',
  partialCapture: 'This capture is cut off',
  showChange: 'See this change',
  compareWith: (number) => `Compare with version ${number}`,
  timeUnknown: 'Time of capture unknown',
  latestChanges: 'Latest changes',
  latestIntro: 'Stories whose text changed between two captures, by the time of capture.',
  latestOf: (count, total) =>
    `The latest ${formatCount(count, 'en')} of ${formatCount(total, 'en')} changes in this archive`,
  latestNone: 'No text changed in this archive.',
  feed: 'Atom feed',
}
