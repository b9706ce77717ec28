import type { ReactNode } from 'react'
import type { Block, PublishedFullArticle } from '../../core/article/schema.ts'
import styles from './article-body.module.css'

/** How each type of block is drawn: a total map, so that a new type must be drawn to build. */
const drawings: { [Type in Block['type']]: (text: ReactNode, id: string) => ReactNode } = {
  paragraph: (text, id) => <p id={id}>{text}</p>,
  heading: (text, id) => <h2 id={id}>{text}</h2>,
}

/** The article's text. Block n has the id `pn`, so that a link can point to a paragraph. */
export function ArticleBody({ article }: { article: PublishedFullArticle }) {
  return (
    <div className={styles.body}>
      {article.body.map((block, index) => {
        const id = `p${index + 1}`
        const text = index === 0 ? withDateline(article, block.text) : block.text
        return <BlockOf key={id} type={block.type} id={id} text={text} />
      })}
    </div>
  )
}

function BlockOf({ type, id, text }: { type: Block['type']; id: string; text: ReactNode }) {
  return drawings[type](text, id)
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
