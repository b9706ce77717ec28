import { findLargest, listImageSources } from '../../core/article/list-image-sources.ts'
import type { PictureFile } from '../../core/article/picture.ts'
import styles from './picture-image.module.css'
import { toFileAddress } from './to-file-address.ts'

type PictureImageProps = {
  file: PictureFile
  alt: string
  /** Language of the alternative text, where it differs from the surrounding text. */
  lang?: string | undefined
  /** Width at which the picture is shown, as in the attribute `sizes`. */
  sizes: string
  /** Whether it is fetched at once, before other pictures. */
  isFirst?: boolean
  /** Whether it fills a box of another ratio, so that its edges are cut off. */
  isCropped?: boolean
}

/**
 * A picture in its place: the box has its height before the file arrives, and a quiet plate of the picture's
 * average colour fills it. The content policy forbids inline styles, so the plate takes its colour from an
 * attribute of SVG.
 */
export function PictureImage(props: PictureImageProps) {
  const { file, alt, lang, sizes, isFirst = false, isCropped = false } = props
  const { width, height } = findLargest(file)
  return (
    <>
      {file.colour !== null && (
        <svg
          className={file.colour === clearColour ? styles.paper : styles.plate}
          color={file.colour}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          aria-hidden="true"
        />
      )}
      <picture>
        {file.motion !== null && (
          <source
            type="image/webp"
            media="(prefers-reduced-motion: no-preference)"
            srcSet={toFileAddress(file.motion.path)}
          />
        )}
        {listImageSources(file).map(({ type, images }) => (
          <source
            key={type}
            type={type}
            sizes={sizes}
            srcSet={images
              .map((image) => `${toFileAddress(image.path)} ${image.width}w`)
              .join(', ')}
          />
        ))}
        <img
          className={isCropped ? styles.cropped : styles.image}
          src={toFileAddress(file.path)}
          width={width}
          height={height}
          alt={alt}
          lang={lang}
          loading={isFirst ? undefined : 'lazy'}
          fetchPriority={isFirst ? 'high' : undefined}
          decoding="async"
        />
      </picture>
    </>
  )
}

/** The build's colour behind pictures with transparent parts. */
const clearColour = '#ffffff'
