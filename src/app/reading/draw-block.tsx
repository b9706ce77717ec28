import type { ReactNode } from 'react'
import type { Block, BlockOf } from '../../core/article/block.ts'
import { MarkedText } from '../ui/marked-text.tsx'
import { ArticleFigure } from './article-figure.tsx'
import { drawEmbed } from './draw-embed.tsx'
import { drawList } from './draw-list.tsx'
import { drawQuotation } from './draw-quotation.tsx'
import { drawTable } from './draw-table.tsx'
import headings from './heading.module.css'
import styles from './preformatted.module.css'

export type Drawing = {
  /** Returns the id of the next text unit. Called once for each unit, in the order of `listBodyUnits`. */
  nextId: () => string
  /** Rendered before the first paragraph. */
  opening: ReactNode
}

/** A renderer for each type of block. The map is total: a new block type does not compile without one. */
const drawings: {
  [Type in Block['type']]: (block: BlockOf<Type>, drawing: Drawing) => ReactNode
} = {
  paragraph: (block, { nextId, opening }) => (
    <p id={nextId()}>
      {opening}
      <MarkedText {...block} />
    </p>
  ),
  heading: (block, { nextId }) => {
    const Heading = `h${block.level}` as const
    return (
      <Heading id={nextId()} className={headings[`level${block.level}`]}>
        <MarkedText {...block} />
      </Heading>
    )
  },
  list: (block, { nextId }) => drawList(block, nextId),
  quotation: (block, { nextId }) => drawQuotation(block, nextId),
  table: (block, { nextId }) => drawTable(block, nextId),
  preformatted: ({ kind, text }, { nextId }) => (
    <pre id={nextId()} className={styles[kind]}>
      {kind === 'code' ? <code>{text}</code> : text}
    </pre>
  ),
  picture: (block, { nextId }) => (
    <ArticleFigure
      figure={block}
      captionId={block.caption === null ? undefined : nextId()}
      creditId={block.credit === null ? undefined : nextId()}
    />
  ),
  embed: (block, { nextId }) => drawEmbed(block, nextId),
}

/**
 * Renders one block. It is a function and not a component, because ids are counted over the whole body while
 * it renders, so no block may rerender alone.
 */
export function drawBlock<Type extends Block['type']>(
  block: BlockOf<Type> & { type: Type },
  drawing: Drawing,
): ReactNode {
  return drawings[block.type](block, drawing)
}
