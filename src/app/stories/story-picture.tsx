import type { PictureFile } from '../../core/article/picture.ts'
import { paths } from '../../core/publish/paths.ts'
import { leadWaitsForTap } from '../ui/lead-waits-for-tap.ts'
import { PageLink } from '../ui/page-link.tsx'
import { PictureImage } from '../ui/picture-image.tsx'
import styles from './story-picture.module.css'

type StoryPictureProps = {
  slug: string
  file: PictureFile
  form: 'lead' | 'second' | 'thumbnail'
}

/** Widths at which each form is shown, as in the attribute `sizes`. */
const sizes = {
  lead: '(min-width: 64rem) 46rem, 100vw',
  second: '(min-width: 64rem) 27rem, 6rem',
  thumbnail: '6rem',
}

/**
 * The picture of a story on a card, cut to the card's ratio. A pointer can follow it; for the keyboard and
 * screen readers the headline remains the only link of the card, and the picture is an ornament of it.
 */
export function StoryPicture({ slug, file, form }: StoryPictureProps) {
  return (
    <PageLink
      to={paths.article(slug)}
      className={`${styles.frame} ${styles[form]}`}
      data-pictures={form === 'lead' ? 'leads' : 'waits'}
      aria-hidden="true"
      tabIndex={-1}
    >
      <PictureImage
        file={file}
        alt=""
        sizes={sizes[form]}
        isFirst={form === 'lead' && !leadWaitsForTap()}
        isCropped
      />
    </PageLink>
  )
}
