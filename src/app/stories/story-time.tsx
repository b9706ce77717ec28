import type { Story } from '../../core/article/story.ts'
import { TimeLabel } from '../time/time-label.tsx'
import { ReadMark } from './read-mark.tsx'

/** When a story was published, and that it was read; of a story without a time only the latter. */
export function StoryTime({ story: { slug, published } }: { story: Story }) {
  if (published === null) return <ReadMark slug={slug} />
  return (
    <TimeLabel time={published}>
      <ReadMark slug={slug} />
    </TimeLabel>
  )
}
