import { parse } from 'csv-parse/sync'
import * as v from 'valibot'
import { escapeMarkup } from '../../core/publish/markup.ts'
import { type PageNode, parsePage, readAttribute, walkPage } from '../../core/web-page/page-tree.ts'
import { emptyItem, type Item } from './item.ts'
import { Refusal } from './refusal.ts'

/** First line of the CSV of Pocket and of Instapaper, whatever the order of their columns. */
export function isAddressTable(start: string): boolean {
  const [line = ''] = start.replace(/^\xef\xbb\xbf/, '').split(/\r?\n/, 1)
  const columns = line.toLowerCase().replaceAll('"', '').split(',')
  const has = (name: string) => columns.includes(name)
  return has('url') && has('title') && (has('time_added') || (has('selection') && has('folder')))
}

/** The HTML of Pocket and of Instapaper, and the bookmarks file of browsers, which karakeep writes, too. */
export function isAddressPage(start: string): boolean {
  return (
    /^(?:\xef\xbb\xbf)?\s*<!DOCTYPE NETSCAPE-Bookmark-file-1>/i.test(start) ||
    /<title>\s*(?:Pocket Export|Instapaper: Export)\s*<\/title>/i.test(start)
  )
}

const RowsSchema = v.array(v.array(v.string()))

/** The items of a list, and what says that some of them are lost; null for a whole list. */
export type ReadAddresses = { items: Item[]; damage: string | null }

/** Reads the rows of a table of addresses. Throws a refusal for one that cannot be read at all. */
export function readAddressTable(text: string): ReadAddresses {
  const { rows: all, damage } = readRows(text)
  const [header = [], ...rows] = all
  const names = header.map((name) => name.trim().toLowerCase())
  const read = (row: readonly string[], name: string) => row[names.indexOf(name)]?.trim() ?? ''
  const items = rows.map((row) => ({
    ...emptyItem,
    title: escapeMarkup(read(row, 'title')),
    url: read(row, 'url'),
    // What its reader had marked when the page was saved.
    summary: read(row, 'selection'),
    savedAt: read(row, 'time_added') || read(row, 'timestamp'),
  }))
  return { items, damage }
}

function readRows(text: string): { rows: string[][]; damage: string | null } {
  const skipped: string[] = []
  try {
    const options = { bom: true, relaxQuotes: true, relaxColumnCount: true, skipEmptyLines: true }
    const parsed = parse(text, {
      ...options,
      skipRecordsWithError: true,
      onSkip: (error) => {
        skipped.push(error?.message ?? 'A row cannot be read.')
      },
    })
    const [first = null] = skipped
    return { rows: v.parse(RowsSchema, parsed), damage: first }
  } catch (error) {
    throw new Refusal('container-damaged', error instanceof Error ? error.message : String(error))
  }
}

/** Reads the links of a page of addresses. Throws a refusal for one with too many elements. */
export function readAddressPage(html: string): ReadAddresses {
  const root = parsePage(html)
  if (root === null) throw new Refusal('page-too-large', 'It has more than 300,000 elements.')
  const items: Item[] = []
  for (const node of walkPage(root)) {
    const url = node.nodeName === 'a' ? readAttribute(node, 'href') : undefined
    if (url === undefined) continue
    const title = readTitle(node)
    const savedAt = readAttribute(node, 'time_added') ?? readAttribute(node, 'add_date') ?? ''
    items.push({ ...emptyItem, title: escapeMarkup(title), url, savedAt })
  }
  return { items, damage: null }
}

/** No headline is longer. */
const maxTitleLength = 2_000

function readTitle(link: PageNode): string {
  let title = ''
  for (const node of walkPage(link)) {
    if ('value' in node) title += node.value
    if (title.length > maxTitleLength) break
  }
  return title.trim()
}
