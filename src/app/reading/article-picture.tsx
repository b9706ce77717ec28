import { findLargest } from '../../core/article/list-image-sources.ts'
import type { Picture, PictureFile } from '../../core/article/picture.ts'
import { useWords } from '../i18n/interface-language.tsx'
import { useInterfaceText } from '../i18n/text-language.ts'
import { PictureImage } from '../ui/picture-image.tsx'
import styles from './article-picture.module.css'

type ArticlePictureProps = {
  picture: Picture
  file: PictureFile
  isLead: boolean
  /** Ids of the text units, for a picture of the body. */
  captionId?: string | undefined
  creditId?: string | undefined
}

/** From this width on a picture fills the text column, and a phone from edge to edge. In pixels. */
const minWide = 640

/** Up to this width there is room for the caption beside the picture. In pixels. */
const maxBeside = 480

/** A captured picture with its caption and, apart from it, its credit. It is never enlarged. */
export function ArticlePicture({
  picture,
  file,
  isLead,
  captionId,
  creditId,
}: ArticlePictureProps) {
  const words = useWords()
  const interfaceText = useInterfaceText()
  const { alt, caption, credit } = picture
  const { width } = findLargest(file)
  const form = width >= minWide ? styles.wide : width <= maxBeside ? styles.beside : ''
  return (
    <figure className={`${styles.picture} ${form}`}>
      <div className={styles.frame}>
        <PictureImage
          file={file}
          alt={alt ?? words.pictureUndescribed}
          lang={alt === null ? interfaceText.lang : undefined}
          sizes={width >= minWide ? '(max-width: 45rem) 100vw, 42rem' : `min(100vw, ${width}px)`}
          isFirst={isLead}
        />
      </div>
      {(caption ?? credit) !== null && (
        <figcaption className={styles.words}>
          {caption !== null && <span id={captionId}>{caption}</span>}
          {credit !== null && (
            <small id={creditId} className={styles.credit}>
              {credit}
            </small>
          )}
        </figcaption>
      )}
    </figure>
  )
}
