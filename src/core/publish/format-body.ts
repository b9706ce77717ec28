import { listBodyUnits, type TextRole } from '../article/list-text-units.ts'
import type { PublishedFullArticle } from '../article/schema.ts'
import { escapeMarkup } from './markup.ts'

/** A whole body as HTML, for feeds, with the dateline before its first words. */
export function formatBody({ body, dateline }: PublishedFullArticle): string {
  return listBodyUnits(body)
    .map(({ role, text }, index) => {
      const opening = index === 0 && dateline !== null ? dateline.text : ''
      return `<${findElement(role)}>${escapeMarkup(opening + text)}</${findElement(role)}>`
    })
    .join('')
}

function findElement(role: TextRole): string {
  return role === 'heading' ? 'h2' : 'p'
}
