import { useWords } from '../i18n/interface-language.tsx'
import { useInterfaceText } from '../i18n/text-language.ts'
import { useLibraryState } from '../library/open-library.ts'
import hidden from '../styles/hidden.module.css'
import styles from './read-label.module.css'

type ReadLabelProps = {
  slug: string
  /** Whether the card has no line for the label, which is then only for screen readers. */
  isHidden?: boolean
}

/** Says that the reader has read a story; renders nothing before that. */
export function ReadLabel({ slug, isHidden = false }: ReadLabelProps) {
  const words = useWords()
  const interfaceText = useInterfaceText()
  const library = useLibraryState()
  if (library?.type !== 'ready' || !library.visits.has(slug)) return null
  return (
    <span className={isHidden ? hidden.hidden : styles.label} {...interfaceText}>
      {words.isRead}
    </span>
  )
}
