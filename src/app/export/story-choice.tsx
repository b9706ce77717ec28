import { useId } from 'react'
import type { Story } from '../../core/article/story.ts'
import { useWordsOf } from '../i18n/interface-language.tsx'
import styles from './story-choice.module.css'

type StoryChoiceProps = {
  stories: readonly Story[]
  /** Slugs of the stories that are deselected. */
  left: ReadonlySet<string>
  isDisabled: boolean
  onChange: (left: ReadonlySet<string>) => void
}

/** A list of stories with checkboxes, and one checkbox for all. */
export function StoryChoice({ stories, left, isDisabled, onChange }: StoryChoiceProps) {
  const words = useWordsOf('downloads')
  const id = useId()
  const leftCount = stories.filter(({ slug }) => left.has(slug)).length
  const choose = (slug: string, isChosen: boolean) => {
    const others = [...left].filter((each) => each !== slug)
    onChange(new Set(isChosen ? others : [...others, slug]))
  }
  return (
    <fieldset className={styles.choice} disabled={isDisabled} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {words.stories}
      </h3>
      <label className={styles.all}>
        <input
          type="checkbox"
          checked={leftCount === 0}
          ref={(box) => {
            if (box !== null) box.indeterminate = leftCount > 0 && leftCount < stories.length
          }}
          onChange={() => onChange(new Set(leftCount > 0 ? [] : stories.map(({ slug }) => slug)))}
        />
        {words.all(stories.length)}
      </label>
      <ul className={styles.stories}>
        {stories.map(({ slug, headline, outlet, language }) => (
          <li key={slug}>
            <label className={styles.story}>
              <input
                type="checkbox"
                checked={!left.has(slug)}
                onChange={({ target }) => choose(slug, target.checked)}
              />
              <span>
                <span className={styles.headline} lang={language}>
                  {headline}
                </span>
                {outlet !== null && <span className={styles.outlet}>{outlet}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
