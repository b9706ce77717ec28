import type * as v from 'valibot'

/** What a schema expects, by its type, in words for a keeper. */
const kinds = new Map([
  ['string', 'a text in double quotes'],
  ['boolean', 'true or false'],
  ['array', 'a list in [ ]'],
  ['strict_object', 'fields in { }'],
  ['record', 'fields in { }'],
])

/**
 * Words an issue of a provenance file: `captured_at` → 'No field is called "captured_at". Did you mean "capturedAt"?'
 * Issues with words of their own keep them. `known` are the names of the fields.
 */
export function wordIssue(issue: v.BaseIssue<unknown>, known: readonly string[]): string {
  if (issue.expected === 'never') return wordUnknown(String(issue.path?.at(-1)?.key), known)
  if (issue.type === 'picklist') return wordCode(issue.received)
  const kind = kinds.get(issue.type)
  if (kind === undefined) return issue.message
  const advice = issue.input === null ? ' Leave the field out, if you do not know it.' : ''
  return `Expected ${kind}, but got ${wordReceived(issue.input)}.${advice}`
}

function wordUnknown(name: string, known: readonly string[]): string {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '')
  const meant = known.find((field) => plain(field) === plain(name))
  const advice =
    meant === undefined ? `The fields are ${known.join(', ')}.` : `Did you mean "${meant}"?`
  return `No field is called "${name}". ${advice}`
}

function wordCode(received: string): string {
  return `No problem has the code ${received}. A report prints the code of each problem.`
}

/** Longest value that a message quotes. */
const maxQuoted = 60

function wordReceived(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'fields in { }'
  const json = JSON.stringify(value) ?? 'nothing'
  return json.length > maxQuoted ? `${json.slice(0, maxQuoted)}…` : json
}
