import type { Story } from '../../core/article/story.ts'
import { useWords } from '../i18n/interface-language.tsx'
import { TimeLabel } from '../time/time-label.tsx'
import { ReadLabel } from './read-label.tsx'

/**
 * The publication time of a story, its reading time and its read label; without a publication time only the
 * label.
 */
export function StoryTime({ story: { slug, published, readingMinutes } }: { story: Story }) {
  const words = useWords()
  if (published === null) return <ReadLabel slug={slug} isHidden />
  return (
    <TimeLabel
      time={published}
      beside={readingMinutes === undefined ? undefined : words.readingMinutes(readingMinutes)}
    >
      <ReadLabel slug={slug} />
    </TimeLabel>
  )
}
