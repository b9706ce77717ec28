import type { RefObject } from 'react'
import { SearchView } from '../search/search-view.tsx'
import { StoryList } from '../stories/story-list.tsx'
import { ClockSwitch } from '../time/clock-switch.tsx'
import { ReadingClockOf } from '../time/reading-clock.tsx'
import styles from './searching.module.css'

type SearchingProps = {
  /** Where the query is typed. */
  field: RefObject<HTMLInputElement | null>
  /** Called once what the address asks for stands. */
  onComplete: () => void
}

/** What the search's page shows once its code is there: the stories found, as every list shows them. */
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
