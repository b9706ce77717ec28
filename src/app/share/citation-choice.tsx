import { useId } from 'react'
import { useWordsOf } from '../i18n/interface-language.tsx'
import { Choice } from '../ui/choice.tsx'
import styles from './citation-choice.module.css'
import { type CitationStyle, citationStyleNames, citationStyles } from './write-citation.ts'

type CitationChoiceProps = { style: CitationStyle; onChange: (style: CitationStyle) => void }

/** The citation styles as radio buttons. */
export function CitationChoice({ style, onChange }: CitationChoiceProps) {
  const words = useWordsOf('share')
  const name = useId()
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{words.citationStyle}</legend>
      {citationStyles.map((each) => (
        <Choice
          key={each}
          name={name}
          value={each}
          isChosen={style === each}
          onChoose={() => onChange(each)}
        >
          {citationStyleNames[each]}
        </Choice>
      ))}
    </fieldset>
  )
}
