import type { RefObject } from 'react'
import { SearchView } from '../search/search-view.tsx'
import { StoryList } from '../stories/story-list.tsx'
import { ClockSwitch } from '../time/clock-switch.tsx'
import { ReadingClockOf } from '../time/reading-clock.tsx'
import styles from './searching.module.css'

type SearchingProps = {
  /** The field for the query. */
  field: RefObject<HTMLInputElement | null>
  /** Called once the answer to the address's query is rendered. */
  onComplete: () => void
}

/** The content of the search page, loaded as one chunk: the found stories, rendered as in other lists. */
export function Searching({ field, onComplete }: SearchingProps) {
  return (
    <SearchView
      field={field}
      onComplete={onComplete}
      renderStories={({ captured, ...list }) => (
        <ReadingClockOf captured={captured}>
          {captured !== null && (
            <div className={styles.clock}>
              <ClockSwitch captured={captured} stories={list.stories} />
            </div>
          )}
          <StoryList {...list} level={2} form="column" />
        </ReadingClockOf>
      )}
    />
  )
}
