import { useId, useState } from 'react'
import type { TextUnit } from '../../core/article/list-text-units.ts'
import { formatOpening } from '../../core/reading/format-opening.ts'
import { useWordsOf } from '../i18n/interface-language.tsx'
import { toTextAttributes } from '../i18n/text-direction.ts'
import { CopyButton } from './copy-button.tsx'
import type { TextLink } from './find-text-link.ts'
import styles from './share-passage.module.css'
import { ShareSection } from './share-section.tsx'

type SharePassageProps = {
  units: readonly TextUnit[]
  /** Language of the article, not of the interface. */
  textLanguage: string
  selected: TextLink | null
  address: string
}

/** Offers links into the text: to the selected words, or to a paragraph. */
export function SharePassage({ units, textLanguage, selected, address }: SharePassageProps) {
  const words = useWordsOf('share')
  const [unit, setUnit] = useState(Math.max(selected?.unit ?? 0, 0))
  const id = useId()
  const link = `${address}#p${unit + 1}`
  return (
    <ShareSection title={words.passage}>
      {selected === null ? (
        <p className={styles.hint}>{words.passageHint}</p>
      ) : (
        <div>
          <p className={styles.hint}>{words.selected}</p>
          <blockquote className={styles.quote} {...toTextAttributes(textLanguage)}>
            {selected.opening}
          </blockquote>
          <CopyButton
            label={words.copySelected}
            copied={words.linkCopied}
            text={address + selected.fragment}
          />
        </div>
      )}
      {units.length > 0 && (
        <div>
          <label htmlFor={id} className={styles.hint}>
            {words.paragraph}
          </label>
          <select
            id={id}
            className={styles.choice}
            value={unit}
            onChange={({ target }) => setUnit(Number(target.value))}
          >
            {units.map(({ text }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a unit is identified by its index.
              <option key={index} value={index} {...toTextAttributes(textLanguage)}>
                {`${index + 1}. ${formatOpening(text, 0)}`}
              </option>
            ))}
          </select>
          <CopyButton
            key={link}
            label={words.copyParagraph}
            copied={words.linkCopied}
            text={link}
          />
        </div>
      )}
    </ShareSection>
  )
}
