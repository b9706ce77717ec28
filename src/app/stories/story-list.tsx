import type { ReactNode } from 'react'
import type { Story } from '../../core/article/story.ts'
import { StoryCard } from './story-card.tsx'
import styles from './story-list.module.css'

type StoryListProps = {
  stories: readonly Story[]
  /** Heading level of the headlines. */
  level: 2 | 3
  /** `column`: stories one below the other. `grid`: as many in a row as fit. */
  form: 'column' | 'grid'
  /** As in `StoryCard`. */
  renderText?: (text: string) => ReactNode
  /** Renders something below a story. */
  renderBelow?: (story: Story) => ReactNode
}

/** A list of story cards. */
export function StoryList({ stories, level, form, renderText, renderBelow }: StoryListProps) {
  return (
    <ol className={form === 'column' ? styles.column : styles.grid}>
      {stories.map((story) => (
        <li key={story.slug}>
          <StoryCard story={story} level={level} renderText={renderText}>
            {renderBelow?.(story)}
          </StoryCard>
        </li>
      ))}
    </ol>
  )
}
