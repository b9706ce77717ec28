import { findDateline } from './dateline.ts'

/** The labels of a byline, alone on a line or before a name. To read another layout, add a word. */
const labels: readonly { names: 'reporters' | 'editors'; rule: string; line: RegExp }[] = [
  {
    names: 'reporters',
    rule: 'reporter',
    line: /^(?:reporter|penulis|pewarta|oleh|wartawan|jurnalis|kontributor|laporan|author|writer|by|written by)\s*(?:[:,]\s*(?<name>.*))?$/iu,
  },
  {
    names: 'editors',
    rule: 'editor',
    line: /^(?:editor|red|redaktur|penyunting|edited by)\s*(?:[:,]\s*(?<name>.*))?$/iu,
  },
]

/** What a line says as a label: whose names follow, and the name on the same line, '' for none. */
export type BylineLabel = {
  names: 'reporters' | 'editors'
  rule: string
  name: string | undefined
}

/** Reads a label at the start of a line; undefined when the line is none. */
export function findLabel(text: string): BylineLabel | undefined {
  for (const { names, rule, line } of labels) {
    const match = line.exec(text)
    if (match !== null) return { names, rule, name: match.groups?.name }
  }
  return undefined
}

/** A longer line below a label is no name but the text itself. In code units. */
const maxNameLength = 120

/** Whether a line below a label can be the name it announces. */
export function canBeName(text: string): boolean {
  return text.length <= maxNameLength && findDateline(text) === null
}
