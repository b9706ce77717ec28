import type { Beginning } from '../../core/article/beginning.ts'
import { useWords } from '../i18n/interface-language.tsx'
import { useInterfaceText } from '../i18n/text-language.ts'
import styles from './article-end.module.css'

type MissingPartsProps = {
  article: Beginning
  /** Index of the block before which parts may be missing. */
  block: number
}

/** Says in the text that parts of the article were not captured; renders nothing where none is missing. */
export function MissingParts({ article, block }: MissingPartsProps) {
  const words = useWords()
  const interfaceText = useInterfaceText()
  const missing = article.missingParts?.find((each) => each.block === block)
  if (missing === undefined) return null
  return (
    <p className={styles.notice} {...interfaceText}>
      {words.missingParts(missing.from, missing.to)}
    </p>
  )
}
