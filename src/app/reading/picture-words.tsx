import styles from './picture-words.module.css'

type PictureWordsProps = {
  caption: string | null
  credit: string | null
  /** Ids of the text units, for a picture of the body. */
  captionId?: string | undefined
  creditId?: string | undefined
}

/** The caption of a picture and, apart from it, its credit. Renders nothing for a picture without words. */
export function PictureWords({ caption, credit, captionId, creditId }: PictureWordsProps) {
  if (!caption && credit === null) return null
  return (
    <figcaption className={styles.words}>
      {caption && <span id={captionId}>{caption}</span>}
      {credit !== null && (
        <small id={creditId} className={styles.credit}>
          {credit}
        </small>
      )}
    </figcaption>
  )
}
