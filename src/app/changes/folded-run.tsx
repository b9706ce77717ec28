import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { listComparedUnits } from '../../core/changes/compared-units.ts'
import { useHasScript } from '../hydration/use-has-script.ts'
import { useWordsOf } from '../i18n/interface-language.tsx'
import { useText } from '../i18n/text-language.ts'
import { articleQuery } from '../loading/queries.ts'
import button from '../ui/button.module.css'
import { ChangeWords } from './change-words.tsx'
import styles from './folded-run.module.css'

type FoldedRunProps = {
  slug: string
  /** Address part of the newer version, whose text is shown; none for the one at the article's address. */
  part: string | undefined
  language: string
  start: number
  units: number
}

/** Paragraphs that are equal in both versions, as one line; they are fetched when it is opened. */
export function FoldedRun({ slug, part, language, start, units }: FoldedRunProps) {
  const words = useWordsOf('changes')
  const hasScript = useHasScript()
  const textLanguage = useText(language)
  const [isOpen, setOpen] = useState(false)
  const { data, isError } = useQuery({ ...articleQuery(slug, part), enabled: isOpen })
  const id = useId()
  const texts = data?.type === 'full' ? listComparedUnits(data).slice(start, start + units) : []
  return (
    <div className={styles.fold}>
      <div className={styles.line}>
        <ChangeWords say={(words) => words.unchanged(units)} />
        {hasScript && (
          <button
            type="button"
            className={button.inline}
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? words.hide : words.show}
          </button>
        )}
      </div>
      <div id={id} className={styles.texts} hidden={!isOpen} {...textLanguage}>
        {isError && (
          <p role="alert" className={styles.failure}>
            {words.showFailed}
          </p>
        )}
        {texts.map(({ text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a text keep their order.
          <p key={index}>{text}</p>
        ))}
      </div>
    </div>
  )
}
