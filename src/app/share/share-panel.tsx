import { type ReactNode, useState } from 'react'
import { flushSync } from 'react-dom'
import { useParams } from 'react-router-dom'
import { listTextUnits } from '../../core/article/list-text-units.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { findCitedPath } from '../../core/publish/find-cited-path.ts'
import { formatAddress } from '../../core/publish/format-address.ts'
import { paths } from '../../core/publish/paths.ts'
import { findSite } from '../arrival/find-site.ts'
import { useWordsOf } from '../i18n/interface-language.tsx'
import button from '../ui/button.module.css'
import { Panel } from '../ui/panel.tsx'
import { findTextLink } from './find-text-link.ts'
import { ShareCitation } from './share-citation.tsx'
import { ShareLink } from './share-link.tsx'
import passageStyles from './share-passage.module.css'
import { SharePassage } from './share-passage.tsx'
import { ShareSection } from './share-section.tsx'

type SharePanelProps = {
  article: PublishedArticle
  onClose: () => void
  /** The downloads, rendered as the panel's last part. */
  children: ReactNode
}

/** All ways to share, cite, print or download an article. */
export function SharePanel({ article, onClose, children }: SharePanelProps) {
  const words = useWordsOf('share')
  const units = listTextUnits(article)
  const { part } = useParams()
  const address = formatAddress(findSite(), paths.article(article.slug, part))
  const cited = formatAddress(findSite(), findCitedPath(article))
  // Read once on mount: the panel takes the focus, and selections inside it do not count.
  const [selected] = useState(() => findTextLink(units.length, article.language))
  const print = () => {
    flushSync(onClose)
    window.print()
  }
  return (
    <Panel title={words.title} onClose={onClose}>
      <ShareLink article={article} address={address} />
      <SharePassage
        units={units}
        textLanguage={article.language}
        selected={selected}
        address={address}
      />
      <ShareCitation article={article} address={cited} />
      <ShareSection title={words.download}>{children}</ShareSection>
      <ShareSection title={words.print}>
        <p className={passageStyles.hint}>{words.printText}</p>
        <div>
          <button type="button" className={button.framed} onClick={print}>
            {words.printArticle}
          </button>
        </div>
      </ShareSection>
    </Panel>
  )
}
