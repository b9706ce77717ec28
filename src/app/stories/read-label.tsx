import { useWords } from '../i18n/interface-language.tsx'
import { useInterfaceText } from '../i18n/text-language.ts'
import { useLibraryState } from '../library/open-library.ts'
import styles from './read-label.module.css'

/** Says that the reader has read a story; renders nothing before that. */
export function ReadLabel({ slug }: { slug: string }) {
  const words = useWords()
  const interfaceText = useInterfaceText()
  const library = useLibraryState()
  if (library?.type !== 'ready' || !library.visits.has(slug)) return null
  return (
    <span className={styles.label} {...interfaceText}>
      {words.isRead}
    </span>
  )
}
