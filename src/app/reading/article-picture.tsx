import { findLargest } from '../../core/article/list-image-sources.ts'
import type { ImageFile, Picture, PictureFile } from '../../core/article/picture.ts'
import { useWords } from '../i18n/interface-language.tsx'
import { useInterfaceText } from '../i18n/text-language.ts'
import { leadWaitsForTap } from '../ui/lead-waits-for-tap.ts'
import { PictureImage } from '../ui/picture-image.tsx'
import styles from './article-picture.module.css'
import { PictureLink } from './picture-link.tsx'
import { PictureWords } from './picture-words.tsx'

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

/** An upright picture is narrower than the text, or it and the headline would never be seen together. */
const tall = { minRatio: 1.05, maxRatio: 2.2 }

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
  const form = findForm(findLargest(file))
  return (
    <figure className={`${styles.picture} ${form.className}`}>
      <PictureLink picture={picture} file={file} isLead={isLead} className={styles.frame}>
        <PictureImage
          file={file}
          alt={alt ?? words.pictureUndescribed}
          lang={alt === null ? interfaceText.lang : undefined}
          sizes={form.sizes}
          isFirst={isLead && !leadWaitsForTap()}
        />
      </PictureLink>
      <PictureWords caption={caption} credit={credit} captionId={captionId} creditId={creditId} />
    </figure>
  )
}

/** The classes of a picture by its size in pixels, and the width at which it is shown. */
function findForm({ width, height }: ImageFile): { className: string; sizes: string } {
  const ratio = height / width
  if (width >= minWide && ratio >= tall.minRatio && ratio <= tall.maxRatio) {
    return {
      className: `${styles.wide} ${styles.tall} ${styles.beside}`,
      sizes: '(max-width: 48rem) 100vw, 25rem',
    }
  }
  if (width >= minWide) {
    return { className: `${styles.wide}`, sizes: '(max-width: 45rem) 100vw, 42rem' }
  }
  const className = width <= maxBeside ? `${styles.beside}` : ''
  return { className, sizes: `min(100vw, ${width}px)` }
}
