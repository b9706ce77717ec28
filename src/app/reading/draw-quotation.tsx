import type { ReactNode } from 'react'
import type { BlockOf } from '../../core/article/block.ts'
import { MarkedText, WebLink } from '../ui/marked-text.tsx'
import styles from './quotation.module.css'

/** A single paragraph of up to this many code units, about four lines, is set in large type. */
const maxLarge = 200

/**
 * A quotation with its source below. Screen readers skip a pull quote, because the body contains its words.
 */
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
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs never change their order.
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
