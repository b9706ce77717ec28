import { useId, useState } from 'react'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import { toTextAttributes } from '../i18n/text-direction.ts'
import button from '../ui/button.module.css'
import { CaptureComparison } from './capture-comparison.tsx'
import { CaptureFacts } from './capture-facts.tsx'
import { PhotoFacts } from './photo-facts.tsx'
import styles from './provenance-panel.module.css'
import { StoryFacts } from './story-facts.tsx'

/** The origin of an article, how sure it is, and its capture line by line. */
export function ProvenancePanel({ article }: { article: PublishedArticle }) {
  const { language } = useInterfaceLanguage()
  const words = useWordsOf('provenance')
  const [isCompared, setCompared] = useState(false)
  const [headingId, comparisonId] = [useId(), useId()]
  return (
    <section className={styles.panel} aria-labelledby={headingId} {...toTextAttributes(language)}>
      <h2 id={headingId} className={styles.heading}>
        {words.heading}
      </h2>
      <dl className={styles.facts}>
        <StoryFacts article={article} />
        {article.type === 'full' && article.figure !== null && (
          <PhotoFacts figure={article.figure} article={article} />
        )}
        <CaptureFacts article={article} />
      </dl>
      {article.type === 'full' && article.provenance.capture !== null && (
        <>
          <button
            type="button"
            className={`${button.inline} ${styles.compare}`}
            aria-expanded={isCompared}
            aria-controls={isCompared ? comparisonId : undefined}
            onClick={() => setCompared(!isCompared)}
          >
            {words.compare}
          </button>
          {isCompared && (
            <div id={comparisonId}>
              <CaptureComparison article={article} />
            </div>
          )}
        </>
      )}
    </section>
  )
}
