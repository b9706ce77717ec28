/** A row of a table of rules, and where in its file it is, in UTF-16 code units. */
export type Rule = { table: string; name: string; start: number; end: number }

const tableStart = /^(?:export )?const (?<table>\w+)/
const isOpened = /= \[$/
/** Name of a row, or its first pattern. */
const rowName = /rule: '(?<name>[^']+)'|(?:ending|names|words|line|style): (?<pattern>\/.{1,40})/

/**
 * Finds the rows of a file's tables: the objects of its top-level arrays, in the format that the linter
 * keeps. Arrays of anything else have no rows.
 */
export function findRules(source: string): Rule[] {
  const rules: Rule[] = []
  let table = ''
  let isInside = false
  let start: number | null = null
  let offset = 0
  for (const line of source.split('\n')) {
    const end = offset + line.length + 1
    if (!line.startsWith(' ')) {
      table = tableStart.exec(line)?.groups?.table ?? table
      isInside = isOpened.test(line)
    } else if (isInside && line === '  {') start = offset
    else if (isInside && /^ {2}\{.*\},$/.test(line))
      rules.push(nameRule(source, table, offset, end))
    else if (isInside && line === '  },' && start !== null) {
      rules.push(nameRule(source, table, start, end))
      start = null
    }
    offset = end
  }
  return rules
}

/** Returns the source without one rule. */
export function leaveOut(source: string, { start, end }: Rule): string {
  return source.slice(0, start) + source.slice(end)
}

function nameRule(source: string, table: string, start: number, end: number): Rule {
  const groups = rowName.exec(source.slice(start, end))?.groups
  return { table, name: groups?.name ?? groups?.pattern ?? '', start, end }
}
