import { useId, useRef } from 'react'
import type { TextUnit } from '../../core/article/list-text-units.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import type { PlacedHighlight } from '../../core/reading/place-highlights.ts'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import { toTextAttributes } from '../i18n/text-direction.ts'
import { goToPlace } from '../ui/go-to-place.ts'
import type { HighlightChanges } from './change-highlights.ts'
import styles from './highlight-list.module.css'
import { HighlightedPassage } from './highlighted-passage.tsx'

type HighlightListProps = {
  placed: readonly PlacedHighlight[]
  article: PublishedArticle
  units: readonly TextUnit[]
  changes: HighlightChanges
  scrollQuietly: (scroll: () => void) => void
}

/** The highlights of an article, in the order of its text: a named region with their count. */
export function HighlightList(props: HighlightListProps) {
  const { placed, article, units, changes, scrollQuietly } = props
  const { language } = useInterfaceLanguage()
  const words = useWordsOf('highlights')
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)

  const remove = async (each: PlacedHighlight) => {
    if (!(await changes.remove(each.highlight))) return
    // The focused entry has been removed; the last one takes the whole list with it.
    const next = placed.length > 1 ? heading.current : document.querySelector('main')
    next?.focus({ preventScroll: true })
  }
  return (
    <section className={styles.list} aria-labelledby={id} {...toTextAttributes(language)}>
      <header className={styles.head}>
        <h2 ref={heading} id={id} tabIndex={-1} className={styles.heading}>
          {words.yourHighlights}
        </h2>
        <p className={styles.count}>{words.highlightCount(placed.length)}</p>
      </header>
      <ol className={styles.entries}>
        {placed.map((each) => (
          <HighlightedPassage
            key={each.highlight.id}
            placed={each}
            textLanguage={article.language}
            onShow={(place) => scrollQuietly(() => goToPlace(units, place))}
            onSave={(note, opened) => changes.changeNote(each.highlight, note, opened)}
            onRemove={() => remove(each)}
          />
        ))}
      </ol>
    </section>
  )
}
