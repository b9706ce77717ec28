/**
 * A table as a text: one line for each entry, its name and its value as JSON. A value is parsed when it is asked
 * for, because an archive has several files for each story, and the parsed list of them took a third of the memory of a build.
 */
export type LineTable = ReadonlyMap<string, string>

const gap = '\t'

/** Formats a table. */
export function formatTable(table: LineTable): string {
  const lines: string[] = []
  // JSON has neither tabs nor line breaks of its own.
  for (const [name, value] of table) lines.push(`${JSON.stringify(name)}${gap}${value}\n`)
  return lines.join('')
}

/** Parses a table: the JSON of each value by its name. Throws for a text that is none. */
export function parseTable(text: string): Map<string, string> {
  const table = new Map<string, string>()
  for (let start = 0; start < text.length; ) {
    const [middle, end] = [text.indexOf(gap, start), text.indexOf('\n', start)]
    if (middle === -1 || end < middle) throw new Error('A line of the table is not whole.')
    table.set(parseName(text.slice(start, middle)), text.slice(middle + gap.length, end))
    start = end + 1
  }
  return table
}

/** Without a parser where nothing is escaped, as in nearly all names. */
function parseName(json: string): string {
  return json.includes('\\') ? String(JSON.parse(json)) : json.slice(1, -1)
}
