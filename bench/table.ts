/** Formats a table as plain text: the first column left-aligned, the others right-aligned. */
export function formatPlainTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? '')].length)),
  )
  const rule = widths.map((width) => '-'.repeat(width))
  const [head = [], ...body] = rows
  return [head, rule, ...body]
    .map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('  '))
    .map((line) => `${line.trimEnd()}\n`)
    .join('')
}

/** Formats the same table as Markdown. */
export function formatMarkdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'))
  return [head, rule, ...body].map((row) => `| ${row.join(' | ')} |\n`).join('')
}

function pad(cell: string, width: number, column: number): string {
  const space = ' '.repeat(Math.max(0, width - [...cell].length))
  return column === 0 ? cell + space : space + cell
}
