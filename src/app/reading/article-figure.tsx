import type { Picture } from '../../core/article/picture.ts'
import { useWords } from '../i18n/interface-language.tsx'
import { useInterfaceText } from '../i18n/text-language.ts'
import { Icon } from '../ui/icon.tsx'
import styles from './article-figure.module.css'

/** The picture's words. A text capture holds no picture, so a slim plate says so. */
export function ArticleFigure({ figure }: { figure: Picture }) {
  const words = useWords()
  const interfaceText = useInterfaceText()
  return (
    <figure className={styles.figure}>
      <p className={styles.plate} {...interfaceText}>
        <Icon name="photoMissing" />
        {words.photoMissing}
      </p>
      <figcaption className={styles.caption}>
        <span>{figure.caption}</span>
        {figure.credit !== null && <small className={styles.credit}>{figure.credit}</small>}
      </figcaption>
    </figure>
  )
}
