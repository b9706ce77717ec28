import { Fragment, type ReactNode } from 'react'
import type { Beginning } from '../../core/article/beginning.ts'
import styles from './article-body.module.css'
import { drawBlock } from './draw-block.tsx'
import { MissingParts } from './missing-parts.tsx'

/** The text of an article, or of its beginning. Text unit n has the id `pn`, so that a link can point to a paragraph or a cell. */
export function ArticleBody({ article }: { article: Beginning }) {
  let units = 0
  const nextId = () => {
    units += 1
    return `p${units}`
  }
  const opening = article.body.find(({ type }) => type === 'paragraph')
  return (
    <div className={styles.body}>
      {article.body.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks never change their order, and may be equal.
        <Fragment key={index}>
          <MissingParts article={article} block={index} />
          {drawBlock(block, { nextId, opening: block === opening ? drawDateline(article) : null })}
        </Fragment>
      ))}
      <MissingParts article={article} block={article.body.length} />
    </div>
  )
}

/** Emphasizes the dateline, and keeps the dash that the source prints after it. */
function drawDateline({ dateline }: Beginning): ReactNode {
  if (dateline === null) return null
  const name = `${dateline.outlet}, ${dateline.place}`
  const isPlain = dateline.text.startsWith(name)
  return (
    <>
      <b className={styles.dateline}>{isPlain ? name : dateline.text}</b>
      {isPlain && dateline.text.slice(name.length)}
    </>
  )
}
