import type { CaptureMoment } from '../../core/article/provenance.ts'
import type { Story } from '../../core/article/story.ts'
import { useWords } from '../i18n/interface-language.tsx'
import { TextLanguageContext, useInterfaceText } from '../i18n/text-language.ts'
import { ClockSwitch } from '../time/clock-switch.tsx'
import styles from './related-stories.module.css'
import { StoryList } from './story-list.tsx'

type RelatedStoriesProps = {
  stories: readonly Story[]
  captured: CaptureMoment | null
  /** As in `StoryList`. */
  form: 'column' | 'grid'
  /** Path of the article's own picture. */
  shown?: string | undefined
}

/** Id of the list's heading, which links point to; each page has one such list. */
export const relatedId = 'terkait'

/** The related stories of an article: a named region with their count; renders nothing without stories. */
export function RelatedStories({ stories, captured, form, shown }: RelatedStoriesProps) {
  const words = useWords()
  const interfaceText = useInterfaceText()
  if (stories.length === 0) return null
  return (
    <section className={styles.related} aria-labelledby={relatedId} {...interfaceText}>
      <TextLanguageContext value={null}>
        <header className={styles.head}>
          <h2 id={relatedId} tabIndex={-1} className={styles.heading}>
            {words.relatedStories}
          </h2>
          <p className={styles.count}>{words.storyCount(stories.length)}</p>
          <ClockSwitch captured={captured} stories={stories} />
        </header>
        <StoryList
          stories={stories}
          level={3}
          form={form}
          // In a grid only all stories of a row could have pictures.
          {...(form === 'column' && { pictures: 'thumbnail', shown })}
        />
      </TextLanguageContext>
    </section>
  )
}
