import type { Picture } from '../../core/article/picture.ts'
import { useWords } from '../i18n/interface-language.tsx'
import { useInterfaceText } from '../i18n/text-language.ts'
import { Icon } from '../ui/icon.tsx'
import styles from './article-figure.module.css'
import { ArticlePicture } from './article-picture.tsx'
import { PictureWords } from './picture-words.tsx'

type ArticleFigureProps = {
  figure: Picture
  isLead?: boolean
  /** Ids of the text units, for a picture of the body. */
  captionId?: string | undefined
  creditId?: string | undefined
}

/** A picture with its caption and credit. A slim plate says where its file was not captured. */
export function ArticleFigure({ figure, isLead = false, ...ids }: ArticleFigureProps) {
  return figure.file === null ? (
    <MissingPicture figure={figure} {...ids} />
  ) : (
    <ArticlePicture picture={figure} file={figure.file} isLead={isLead} {...ids} />
  )
}

function MissingPicture({ figure, captionId, creditId }: ArticleFigureProps) {
  const words = useWords()
  const interfaceText = useInterfaceText()
  const { alt, caption, credit } = figure
  return (
    <figure className={styles.figure}>
      <p className={styles.plate} {...interfaceText}>
        <Icon name="photoMissing" />
        {words.photoMissing}
      </p>
      {/* Without a caption, the alternative text is shown. */}
      <PictureWords
        caption={caption ?? alt}
        credit={credit}
        captionId={captionId}
        creditId={creditId}
      />
    </figure>
  )
}
