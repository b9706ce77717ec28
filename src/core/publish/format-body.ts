import type { Block, PublishedFullArticle } from '../article/schema.ts'
import { escapeMarkup } from './markup.ts'

/** The element of each type of block: a total map, so that a new type must be told to build. */
const elements: Record<Block['type'], string> = { paragraph: 'p', heading: 'h2' }

/** A whole body as HTML, for feeds, with the dateline before its first words. */
export function formatBody({ body, dateline }: PublishedFullArticle): string {
  return body
    .map(({ type, text }, index) => {
      const opening = index === 0 && dateline !== null ? dateline.text : ''
      return `<${elements[type]}>${escapeMarkup(opening + text)}</${elements[type]}>`
    })
    .join('')
}
