import { useState } from 'react'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { describeStory } from '../../core/publish/head.ts'
import { useWordsOf } from '../i18n/interface-language.tsx'
import button from '../ui/button.module.css'
import styles from './copy-button.module.css'
import { CopyButton } from './copy-button.tsx'
import { ShareSection } from './share-section.tsx'

type ShareLinkProps = { article: PublishedArticle; address: string }

/** Shares the article's address, by the device's share menu where it has one, and by copying. */
export function ShareLink({ article, address }: ShareLinkProps) {
  const words = useWordsOf('share')
  const [hasFailed, setFailed] = useState(false)
  const share = async () => {
    setFailed(false)
    try {
      const { headline } = article
      await navigator.share({ title: headline, text: describeStory(article).title, url: address })
    } catch (error) {
      // AbortError: the reader closed the menu without a choice, which is no failure.
      setFailed(!(error instanceof DOMException && error.name === 'AbortError'))
    }
  }
  return (
    <ShareSection title={words.share}>
      {'share' in navigator && (
        <div className={styles.row}>
          <button type="button" className={button.framed} onClick={share}>
            {words.shareElsewhere}
          </button>
          <p role="status" className={styles.outcome}>
            {hasFailed && words.shareFailed}
          </p>
        </div>
      )}
      <CopyButton label={words.copyLink} copied={words.linkCopied} text={address} />
    </ShareSection>
  )
}
