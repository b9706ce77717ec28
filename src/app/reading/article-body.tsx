import type { ReactNode } from 'react'
import { listTextUnits } from '../../core/article/list-text-units.ts'
import type { PublishedFullArticle } from '../../core/article/schema.ts'
import styles from './article-body.module.css'

/** The article's text. Block n has the id `pn`, so that a link can point to a paragraph. */
export function ArticleBody({ article }: { article: PublishedFullArticle }) {
  return (
    <div className={styles.body}>
      {listTextUnits(article).map((unit, index) => {
        const id = `p${index + 1}`
        const text = index === 0 ? withDateline(article, unit.text) : unit.text
        const Element = unit.role === 'heading' ? 'h2' : 'p'
        return (
          <Element key={id} id={id}>
            {text}
          </Element>
        )
      })}
    </div>
  )
}

/** The dateline stands out, and keeps the dash that the source put behind it. */
function withDateline({ dateline }: PublishedFullArticle, text: string): ReactNode {
  if (dateline === null) return text
  const name = `${dateline.outlet}, ${dateline.place}`
  const isPlain = dateline.text.startsWith(name)
  return (
    <>
      <b className={styles.dateline}>{isPlain ? name : dateline.text}</b>
      {isPlain && dateline.text.slice(name.length)}
      {text}
    </>
  )
}
