import { formatCount } from '../../../core/language/format-number.ts'
import type { ArchiveWords } from '../id/archive.ts'

const count = (stories: number) =>
  stories === 1 ? '1 story' : `${formatCount(stories, 'en')} stories`

export const words: ArchiveWords = {
  title: 'Archive',
  titleOf: (period) => `Archive ${period}`,
  summary: (stories, outlets, since) =>
    [
      count(stories),
      outlets > 1 ? ` from ${formatCount(outlets, 'en')} outlets` : '',
      since === null ? '' : `, since ${since}`,
      '.',
    ].join(''),
  lastCapture: (day) => `The latest was captured on ${day}.`,
  description: (stories) =>
    stories === 1
      ? 'The one story of this archive, by its day of publication.'
      : `All ${count(stories)} of this archive by their day of publication.`,
  yearDescription: (year, stories) => `${count(stories)} from ${year}, by day of publication.`,
  monthDescription: (month, stories) => `${count(stories)} from ${month}, by day of publication.`,
  dayDescription: (day, stories) => `${count(stories)} published on ${day}, by the hour.`,
  years: 'Years',
  yearLine: (stories, days) =>
    `${count(stories)} on ${days === 1 ? '1 day' : `${formatCount(days, 'en')} days`}`,
  legend: 'Stories a day',
  none: 'none',
  step: (first, last) => (last === null ? `${first} or more` : `${first}–${last}`),
  monthEmpty: 'none',
  weekdayLetters: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
  dayName: (day, stories) => `${day}, ${count(stories)}`,
  readDay: 'Read that day',
  sameDay: (day) => `On this day, ${day}`,
  sameDayNote: 'Other years with stories on this date',
  storiesThatDay: (stories) => `${count(stories)} that day`,
  undated: 'Without a date',
  undatedLine: (stories) => `${count(stories)} without a known date of publication`,
  undatedDescription: 'Stories whose day of publication is not known.',
  days: 'Days',
  dayLine: (stories, outlets) =>
    outlets > 1 ? `${count(stories)} from ${formatCount(outlets, 'en')} outlets` : count(stories),
  hours: (first, last, zone) =>
    first === last ? `at ${first} ${zone}` : `from ${first} to ${last} ${zone}`,
  clock: (time) => time,
  more: 'Read on',
  briefs: 'In brief',
  earlier: 'Earlier',
  later: 'Later',
  thisMonth: 'This month',
  toMonth: 'Back to the calendar',
  neighbours: 'Other days',
  neighbourMonths: 'Other months',
  pages: 'Pages',
  page: (page) => `Page ${page}`,
  pageOf: (page, pages) => `page ${page} of ${pages}`,
  outlets: 'Outlets',
  collectionLine: (stories, since) =>
    since === null ? count(stories) : `${count(stories)} since ${since}`,
  outletDescription: (name, stories) => `${count(stories)} from ${name}, newest first.`,
  reporterDescription: (name, stories) => `${count(stories)} by ${name}, newest first.`,
  feed: 'Atom feed',
  numbered: {
    title: 'The archive now goes by days',
    text: 'Numbered pages no longer exist. All stories are in the archive, by year, month and day of publication.',
    toArchive: 'To the archive',
  },
}
