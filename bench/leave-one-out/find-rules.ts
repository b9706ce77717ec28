/** A row of a table of rules: its line in the file, and its place there in UTF-16 code units. */
export type Rule = { table: string; name: string; line: number; start: number; end: number }

const tableStart = /^(?:export )?const (?<table>\w+)/
/** "= [", "= {", "= new Map([", "= listPhrases({", behind a name or its type: not the body of a function. */
const opening = /^(?:const|export const|\}).* = (?:[\w.<>, ]+\()?[[{]$/
/** The first line of a row: neither a closing bracket nor a comment. */
const rowStart = /^ {2}(?!\/[/*])[^\s\])}]/
/** The first line of a row within a row: the phrases of one language. */
const languageStart = /^(?<indent> {4,})(?<language>[a-z]{2,3}): \[/

/**
 * Finds the rows of a file's tables, in the format that the linter keeps: what its top-level arrays and
 * objects hold, and within such a row the phrases of each language.
 */
export function findRules(source: string): Rule[] {
  const rules: Rule[] = []
  let table = ''
  let isInside = false
  let row: Rule | null = null
  let inner: { rule: Rule; closing: string } | null = null
  let offset = 0
  for (const [index, text] of source.split('\n').entries()) {
    const found = { table, name: '', line: index + 1, start: offset }
    offset += text.length + 1
    if (text !== '' && !text.startsWith(' ')) {
      table = tableStart.exec(text)?.groups?.table ?? table
      isInside = opening.test(text)
      row = null
    } else if (isInside && rowStart.test(text)) {
      row = { ...found, end: offset }
      rules.push(row)
    } else if (/^ {2}\/[/*]/.test(text)) row = null
    if (row === null) continue
    row.end = offset
    row.name = nameRow(source.slice(row.start, offset))
    const { indent, language } = languageStart.exec(text)?.groups ?? {}
    if (indent !== undefined) {
      inner = { rule: { ...found, name: `${row.name} ${language}`, end: offset }, closing: indent }
      rules.push(inner.rule)
    }
    if (inner === null) continue
    inner.rule.end = offset
    if (text.endsWith('],') && !text.startsWith(`${inner.closing} `)) inner = null
  }
  return rules
}

/** Returns the source without one rule. */
export function leaveOut(source: string, { start, end }: Rule): string {
  return source.slice(0, start) + source.slice(end)
}

/** Whether a row is the phrases of one language, and those of other languages beside it have each of them. */
export function isRepeated(source: string, rule: Rule): boolean {
  const kind = kindOf(rule)
  const beside = findRules(source).filter(
    (each) => each.table === rule.table && each.line !== rule.line && kindOf(each) === kind,
  )
  const others = beside.map(({ start, end }) => source.slice(start, end)).join('')
  const phrases = source.slice(rule.start, rule.end).match(/'[^'\n]+'/g) ?? []
  return kind !== null && phrases.length > 0 && phrases.every((phrase) => others.includes(phrase))
}

/** "share" for the row "share de", '' for "de", null for a row that is no language's. */
function kindOf({ name }: Rule): string | null {
  const match = /^(?:(?<kind>.+) )?[a-z]{2,3}$/.exec(name)
  return match === null ? null : (match.groups?.kind ?? '')
}

/** What may name a row, the best first: its rule, its key, its pattern, its first words. */
const rowNames = [
  /rule: '(?<name>[^']+)'/,
  /^ *'?(?<name>[\w-]+)'?:/,
  /(?:ending|names|words|line|style|of):\s+(?<name>\/.{1,40})/,
  /(?<name>[^\s{].{0,40})/,
]

function nameRow(row: string): string {
  return rowNames.flatMap((pattern) => pattern.exec(row)?.groups?.name ?? [])[0] ?? ''
}
