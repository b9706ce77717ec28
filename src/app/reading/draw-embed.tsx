import type { ReactNode } from 'react'
import type { BlockOf } from '../../core/article/block.ts'
import { useWords } from '../i18n/interface-language.tsx'
import { useInterfaceText } from '../i18n/text-language.ts'
import { WebLink } from '../ui/marked-text.tsx'
import styles from './embed.module.css'

/** Embedded content of another site: the words that the page contained for it, their author, and a link. */
export function drawEmbed(embed: BlockOf<'embed'>, nextId: () => string): ReactNode {
  const { provider, href, text, author } = embed
  return (
    <figure className={styles.embed}>
      {text === null ? (
        <EmbedMissing provider={provider} />
      ) : (
        <blockquote>
          <p id={nextId()}>{text}</p>
        </blockquote>
      )}
      <figcaption className={styles.source}>
        {author !== null && <span id={nextId()}>{author}</span>}
        {author !== null && ' · '}
        {href === null ? provider : <WebLink href={href}>{provider}</WebLink>}
      </figcaption>
    </figure>
  )
}

function EmbedMissing({ provider }: { provider: string }) {
  const words = useWords()
  return (
    <p className={styles.plate} {...useInterfaceText()}>
      {words.embedMissing(provider)}
    </p>
  )
}
