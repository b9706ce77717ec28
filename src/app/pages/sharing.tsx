import type { PublishedArticle } from '../../core/article/schema.ts'
import { ArticleDownloads } from '../export/article-downloads.tsx'
import { SharePanel } from '../share/share-panel.tsx'

type SharingProps = { article: PublishedArticle; onClose: () => void }

/** The share panel of an article, with its downloads. */
export function Sharing({ article, onClose }: SharingProps) {
  return (
    <SharePanel article={article} onClose={onClose}>
      <ArticleDownloads article={article} />
    </SharePanel>
  )
}
