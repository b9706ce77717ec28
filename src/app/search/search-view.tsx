import { type ReactNode, type RefObject, useEffect, useEffectEvent, useId } from 'react'
import type { CaptureMoment } from '../../core/article/provenance.ts'
import type { Story } from '../../core/article/story.ts'
import { FoundList } from './found-list.tsx'
import { FoundText } from './found-text.tsx'
import { HiddenWords } from './hidden-words.tsx'
import { SearchAdvice, SearchFailure, SearchIntro } from './search-messages.tsx'
import { SearchStatus } from './search-status.tsx'
import styles from './search-view.module.css'
import { useSearchAddress } from './use-search-address.ts'
import { useSearchAnswer } from './use-search-answer.ts'
import { useSearchField } from './use-search-field.ts'

/** A list of stories, and how to render their parts. */
export type StoriesToRender = {
  stories: readonly Story[]
  /** The moment that their relative times refer to. */
  captured: CaptureMoment | null
  renderText: (text: string) => ReactNode
  renderBelow: (story: Story) => ReactNode
}

type SearchViewProps = {
  /** The field for the query. */
  field: RefObject<HTMLInputElement | null>
  /** Called once the answer to the address's query is rendered. */
  onComplete: () => void
  renderStories: (list: StoriesToRender) => ReactNode
}

/** The answer to the query in the page's address: the found stories, or why there are none. */
export function SearchView({ field, onComplete, renderStories }: SearchViewProps) {
  const { query, extent, seek, extend } = useSearchAddress()
  useSearchField(field, { query, seek })
  const { answer, sought } = useSearchAnswer(query, extent)
  const id = useId()
  const complete = useEffectEvent(onComplete)
  const isComplete = answer.type !== 'pending'
  useEffect(() => {
    if (isComplete) complete()
  }, [isComplete])

  const list = 'found' in answer ? answer.found : 'last' in answer ? answer.last : null
  return (
    <section className={styles.view} aria-labelledby={id}>
      <SearchStatus id={id} query={query} answer={answer} />
      <div className={styles.answer}>
        {answer.type === 'idle' && <SearchIntro />}
        {answer.type === 'nothing' && <SearchAdvice />}
        {answer.type === 'failed' && <SearchFailure {...answer} />}
        {list !== null && (
          <FoundList found={list} extent={extent} onExtend={extend}>
            {list.stories.length > 0 &&
              renderStories({
                stories: list.stories,
                captured: list.captured,
                renderText: (text) => <FoundText text={text} sought={sought} />,
                renderBelow: (story) => (
                  <HiddenWords
                    story={story}
                    sought={sought}
                    olderWords={list.olderWords.get(story.slug) ?? []}
                  />
                ),
              })}
          </FoundList>
        )}
      </div>
    </section>
  )
}
