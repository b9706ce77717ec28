import { canonicalUrl } from '../article/canonical-url.ts'
import { listBodyUnits, type TextRole, type TextUnit } from '../article/list-text-units.ts'
import { openWithDateline } from '../article/open-with-dateline.ts'
import type { FullArticle } from '../article/schema.ts'
import type { ComparedRole } from './schema.ts'

/** A text of a body that is compared as one: a paragraph, a heading, an item, a row of a table … */
export type ComparedUnit = {
  role: ComparedRole
  text: string
  /** Its marks as a key; equal for texts that look and link alike. */
  look: string
}

const roles: Readonly<Record<TextRole, ComparedRole>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  item: 'item',
  quotation: 'quotation',
  cite: 'quotation',
  caption: 'caption',
  credit: 'caption',
  cell: 'row',
  code: 'code',
  verse: 'verse',
  embed: 'quotation',
  author: 'quotation',
}

/**
 * Lists the texts of a body as versions are compared and as the page shows them: with the dateline, a table
 * row by row, and without pull quotes, whose words are in the body too.
 */
export function listComparedUnits({
  body,
  dateline,
}: Pick<FullArticle, 'body' | 'dateline'>): ComparedUnit[] {
  const units = listBodyUnits(openWithDateline(body, dateline)).filter(
    ({ text, isRepeat }) => text !== '' && !isRepeat,
  )
  const rows: TextUnit[][] = []
  for (const unit of units) {
    const row = rows.at(-1)
    if (unit.role === 'cell' && row !== undefined && isSameRow(row[0], unit)) row.push(unit)
    else rows.push([unit])
  }
  return rows.map((row) => ({
    role: roles[row[0]?.role ?? 'paragraph'],
    text: row.map(({ text }) => text).join(' · '),
    look: row.map(describeMarks).join('\n'),
  }))
}

function isSameRow(first: TextUnit | undefined, cell: TextUnit): boolean {
  return first?.role === 'cell' && first.block === cell.block && first.path[0] === cell.path[0]
}

/** Two addresses of one page look alike: a link may gain a parameter that says where it was followed. */
function describeMarks({ marks }: TextUnit): string {
  return marks
    .map((mark) => {
      const href = mark.type === 'link' ? canonicalUrl(mark.href) : ''
      return [mark.type, mark.start, mark.end, href].join(' ')
    })
    .sort()
    .join(',')
}
