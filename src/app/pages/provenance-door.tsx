import type { PublishedArticle } from '../../core/article/schema.ts'
import { useHasScript } from '../hydration/use-has-script.ts'
import { useWords } from '../i18n/interface-language.tsx'
import { withWords } from '../i18n/spoken-language.ts'
import { useInterfaceText } from '../i18n/text-language.ts'
import { useFeature } from '../loading/use-feature.ts'
import button from '../ui/button.module.css'
import styles from './provenance-door.module.css'

/** The button at the article's end that opens the provenance panel. */
export function ProvenanceDoor({ article }: { article: PublishedArticle }) {
  const words = useWords()
  const hasScript = useHasScript()
  const panel = useFeature(() =>
    withWords(import('../provenance/provenance-panel.tsx'), 'provenance').then(
      ({ ProvenancePanel }) => ProvenancePanel,
    ),
  )
  const isOpen = panel.Feature !== null
  return (
    <div className={styles.place} {...useInterfaceText()}>
      {hasScript && (
        <button
          type="button"
          className={`${button.quiet} ${styles.door}`}
          aria-expanded={isOpen}
          onClick={isOpen ? panel.close : panel.open}
        >
          {words.provenance}
        </button>
      )}
      {panel.Feature !== null && <panel.Feature article={article} />}
    </div>
  )
}
