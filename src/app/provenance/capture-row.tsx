import type { TracedLine } from '../../core/provenance/trace-lines.ts'
import { findUnsafeCharacter } from '../../core/text/clean-text.ts'
import { limitMarks } from '../../core/text/combining-marks.ts'
import { useWordsOf } from '../i18n/interface-language.tsx'
import { toTextAttributes } from '../i18n/text-direction.ts'
import styles from './capture-row.module.css'
import { LineFate } from './line-fate.tsx'

type CaptureRowProps = { line: TracedLine; articleLanguage: string }

/** One line of the capture: its number, its role and rule, its text, and where it went in the article. */
export function CaptureRow({ line, articleLanguage }: CaptureRowProps) {
  const words = useWordsOf('provenance')
  const { number, text, role, rule } = line
  // A browser takes minutes to render 50,000 marks on one letter.
  const rendered = limitMarks(text)
  return (
    <tr className={styles.row} data-role={role}>
      <th scope="row" className={styles.number}>
        {number}
      </th>
      <td className={styles.role}>
        {words.roles[role]}
        {rule !== undefined && (
          <span className={styles.rule}>
            {words.rule} <code>{rule}</code>
          </span>
        )}
      </td>
      <td className={styles.raw} {...toTextAttributes(articleLanguage)}>
        {role === 'noise' ? <del>{rendered}</del> : rendered}
      </td>
      <td className={styles.fate}>
        <LineFate line={line} articleLanguage={articleLanguage} />
        <HiddenCharacter text={text} />
      </td>
    </tr>
  )
}

/** Warns of an invisible control or override character, which can make a line read differently than it is. */
function HiddenCharacter({ text }: { text: string }) {
  const words = useWordsOf('provenance')
  const character = findUnsafeCharacter(text)
  if (character === null) return null
  return <span className={styles.warning}>{words.hiddenCharacter(character)}</span>
}
