import type { Story } from '../../core/article/story.ts'
import { TimeLabel } from '../time/time-label.tsx'
import { ReadLabel } from './read-label.tsx'

/** When a story was published, and that it was read; of a story without a time only the latter. */
export function StoryTime({ story: { slug, published } }: { story: Story }) {
  if (published === null) return <ReadLabel slug={slug} />
  return (
    <TimeLabel time={published}>
      <ReadLabel slug={slug} />
    </TimeLabel>
  )
}
