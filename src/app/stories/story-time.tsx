import type { Story } from '../../core/article/story.ts'
import { TimeLabel } from '../time/time-label.tsx'
import { ReadLabel } from './read-label.tsx'

/** The publication time of a story and its read label; without a time only the label. */
export function StoryTime({ story: { slug, published } }: { story: Story }) {
  if (published === null) return <ReadLabel slug={slug} isHidden />
  return (
    <TimeLabel time={published}>
      <ReadLabel slug={slug} />
    </TimeLabel>
  )
}
