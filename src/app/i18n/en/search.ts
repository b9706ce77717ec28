import { formatCount } from '../../../core/language/format-number.ts'
import type { SearchWords } from '../id/search.ts'

const damaged = {
  title: 'The search index is damaged',
  text: 'The index arrived incomplete, so it cannot be read. Try again; if it fails again, reload the page.',
}

export const words: SearchWords = {
  intro:
    'Search covers headlines, summaries, full text, outlets, reporters and captions. A story must contain every word.',
  roots: 'Indonesian words are also found with affixes: “tembak” finds “penembakan” too.',
  total: (count) =>
    count === 1 ? '1 story in this archive' : `${formatCount(count, 'en')} stories in this archive`,
  searching: 'Searching…',
  found: (count) => (count === 1 ? '1 story for' : `${formatCount(count, 'en')} stories for`),
  among: (count) => `among the newest ${formatCount(count, 'en')} stories`,
  nothing: 'No stories for',
  advice: [
    'Try fewer words: a story must contain every one of them.',
    'Check the spelling, or try another one, such as “Moskwa” for “Moskow”. Most stories are in Indonesian.',
    'Try a more general word, or only the beginning of a word.',
  ],
  inside: 'Elsewhere in the story:',
  inOlderVersion: 'Only in an older version of this story:',
  more: (hiddenCount) => `Show more (${formatCount(hiddenCount, 'en')} left)`,
  older: (count) =>
    count === 1
      ? 'Search 1 older story too'
      : `Search ${formatCount(count, 'en')} older stories too`,
  retry: 'Try again',
  failures: {
    unreachable: {
      title: 'Not connected',
      text: 'The part of the search index for this word is not on your device yet. Earlier searches still work. Check your connection, then try again.',
    },
    slow: {
      title: 'This is taking too long',
      text: 'You are connected, but the search index has not arrived. Try again in a moment.',
    },
    server: {
      title: 'The server has a problem',
      text: 'The problem is with this site, not with your device. Try again in a few minutes.',
    },
    'not-found': damaged,
    damaged: damaged,
  },
}
