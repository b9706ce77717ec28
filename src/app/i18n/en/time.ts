import type { TimeWords } from '../../../core/time/time-words.ts'

export const words: TimeWords = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  shortWeekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  units: {
    second: { one: 'second', many: 'seconds' },
    minute: { one: 'minute', many: 'minutes' },
    hour: { one: 'hour', many: 'hours' },
    day: { one: 'day', many: 'days' },
    week: { one: 'week', many: 'weeks' },
    month: { one: 'month', many: 'months' },
    year: { one: 'year', many: 'years' },
  },
  ago: 'ago',
  justNow: 'just now',
  today: 'today',
  lessThanAnHourAgo: 'less than 1 hour ago',
  around: 'around',
  thirds: { early: 'early ', mid: 'mid-', late: 'late ' },
  beforeClock: ', ',
  // English writes an hour without minutes only on the twelve-hour clock.
  hour: (hour) => `${hour % 12 === 0 ? 12 : hour % 12} ${hour < 12 ? 'a.m.' : 'p.m.'}`,
  unknown: 'time unknown',
}
