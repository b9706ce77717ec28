import type { ReactNode } from 'react'
import type { Story } from '../../core/article/story.ts'
import { StoryCard } from './story-card.tsx'
import styles from './story-list.module.css'

type StoryListProps = {
  stories: readonly Story[]
  /** Level of the headlines among the headings of the page. */
  level: 2 | 3
  /** `column`: one below the other. `grid`: as many beside each other as fit. */
  form: 'column' | 'grid'
  /** As for a `StoryCard`. */
  renderText?: (text: string) => ReactNode
  /** What else is said of a story, below it. */
  renderBelow?: (story: Story) => ReactNode
}

/** Stories in a list, each as a card. */
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
