import type { ReactNode } from 'react'
import type { BlockOf } from '../../core/article/block.ts'
import { MarkedText, WebLink } from '../ui/marked-text.tsx'
import styles from './quotation.module.css'

/** A quotation of one paragraph up to this many code units is set large: about four lines. */
const maxLarge = 200

/** Words of another, and below them whose they are. What the body says anyway is not read out twice. */
export function drawQuotation(
  { paragraphs, cite, isRepeat }: BlockOf<'quotation'>,
  nextId: () => string,
): ReactNode {
  const [first] = paragraphs
  const isLarge = paragraphs.length === 1 && (first?.text.length ?? 0) <= maxLarge
  return (
    <figure
      className={isLarge ? styles.large : styles.quotation}
      aria-hidden={isRepeat || undefined}
    >
      <blockquote>
        {paragraphs.map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs keep their order.
          <p key={index} id={nextId()}>
            <MarkedText {...paragraph} />
          </p>
        ))}
      </blockquote>
      {cite !== null && (
        <figcaption className={styles.cite} id={nextId()}>
          {cite.href === null ? cite.text : <WebLink href={cite.href}>{cite.text}</WebLink>}
        </figcaption>
      )}
    </figure>
  )
}
