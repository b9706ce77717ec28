import type { ReactNode } from 'react'
import type { Story } from '../../core/article/story.ts'
import { StoryCard } from './story-card.tsx'
import styles from './story-list.module.css'

type StoryListProps = {
  stories: readonly Story[]
  /** Heading level of the headlines. */
  level: 2 | 3
  /**
   * `column`: stories one below the other. `grid`: as many in a row as fit. `rows`: three in a row, without
   * an empty place in the last one.
   */
  form: 'column' | 'grid' | 'rows'
  /** Form of the pictures; without it the stories are text alone. */
  pictures?: 'second' | 'thumbnail'
  /** Path of a picture that the page shows already. */
  shown?: string | undefined
  /** As in `StoryCard`. */
  renderText?: (text: string) => ReactNode
  /** Renders something below a story. */
  renderBelow?: (story: Story) => ReactNode
}

/** A list of story cards. */
export function StoryList(props: StoryListProps) {
  const { stories, level, form, pictures, shown, renderText, renderBelow } = props
  const pictured = pictures === undefined ? null : listPictured(stories, shown)
  return (
    <ol className={styles[form]}>
      {stories.map((story) => (
        <li key={story.slug}>
          <StoryCard
            story={story}
            level={level}
            picture={pictured?.has(story) === true ? pictures : undefined}
            renderText={renderText}
          >
            {renderBelow?.(story)}
          </StoryCard>
        </li>
      ))}
    </ol>
  )
}

/** The stories that show their picture: no picture appears twice on a page. */
function listPictured(stories: readonly Story[], shown: string | undefined): Set<Story> {
  const paths = new Set(shown === undefined ? [] : [shown])
  const pictured = new Set<Story>()
  for (const story of stories) {
    if (story.picture === undefined || paths.has(story.picture.path)) continue
    paths.add(story.picture.path)
    pictured.add(story)
  }
  return pictured
}
