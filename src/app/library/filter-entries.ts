import type { Story } from '../../core/article/schema.ts'
import { foldLetters } from '../../core/text/fold-letters.ts'
import type { Entries } from './list-entries.ts'

/** The entries that hold every word of a query: in a headline, an outlet, a note or a marked passage. */
export function filterEntries(entries: Entries, query: string): Entries {
  const words = foldLetters(query).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return entries
  const matches = (...texts: readonly string[]) => {
    const folded = foldLetters(texts.join('\n'))
    return words.every((word) => folded.includes(word))
  }
  const matchesStory = ({ story }: { story: Story }) => matches(...listWords(story))
  return {
    positions: entries.positions.filter(matchesStory),
    saved: entries.saved.filter(matchesStory),
    highlights: entries.highlights.filter(({ story, text, note }) =>
      matches(...listWords(story), text, note),
    ),
    trails: entries.trails.filter(({ steps }) => matches(...steps.map(({ headline }) => headline))),
    visits: entries.visits.filter(matchesStory),
  }
}

function listWords({ headline, outlet }: Story): string[] {
  return [headline, outlet ?? '']
}
