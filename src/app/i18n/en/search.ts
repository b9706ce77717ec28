import { formatCount } from '../../../core/language/format-number.ts'
import type { SearchWords } from '../id/search.ts'

const damaged = {
  title: 'The search index is damaged',
  text: 'It did not arrive whole, so it cannot be read. Try again; if it fails again, reload the page.',
}

export const words: SearchWords = {
  intro:
    'Searched are headlines, summaries, full texts, outlets, reporters and captions. A story has to hold every word.',
  roots:
    'Of an Indonesian word, forms with affixes are found too: “tembak” also finds “penembakan”.',
  total: (count) =>
    count === 1 ? '1 story in this archive' : `${formatCount(count, 'en')} stories in this archive`,
  searching: 'Searching…',
  found: (count) => (count === 1 ? '1 story for' : `${formatCount(count, 'en')} stories for`),
  among: (count) => `among the newest ${formatCount(count, 'en')} stories`,
  nothing: 'No story for',
  advice: [
    'Try fewer words: a story has to hold every one of them.',
    'Check the spelling, or try another: “Moskow” and “Moskwa”. Most stories are in Indonesian.',
    'Try a more general word, or only how it begins.',
  ],
  inside: 'Inside the story:',
  more: (hiddenCount) => `Show more (${formatCount(hiddenCount, 'en')} left)`,
  older: (count) =>
    count === 1
      ? 'Search 1 older story too'
      : `Search ${formatCount(count, 'en')} older stories too`,
  retry: 'Try again',
  failures: {
    unreachable: {
      title: 'Not connected',
      text: 'This word needs a part of the index that is not on your device yet. What you searched for before can still be searched. Check the connection, then try again.',
    },
    slow: {
      title: 'Too long a wait',
      text: 'There is a connection, but the search index does not come. Try again in a moment.',
    },
    server: {
      title: 'The server has a problem',
      text: 'The fault lies with this site, not with your device. Try again in a little while.',
    },
    'not-found': damaged,
    damaged: damaged,
  },
}
