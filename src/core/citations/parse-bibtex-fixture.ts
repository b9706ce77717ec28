/** An entry of BibTeX: its fields in TeX, without the outer braces. */
export type BibtexEntry = { type: string; key: string; fields: Map<string, string> }

/**
 * Parses one entry like BibTeX (btxdoc, and the grammar in bibtex.web): braces count with or without a
 * backslash before them, and a value without braces is a number or the macro of a month.
 */
export function parseBibtex(source: string): BibtexEntry {
  const opening = /^@([a-z]+)\{([!-~]+?),\n/.exec(source)
  if (opening === null) throw new Error(`Not an entry: ${source}`)
  const [start, type = '', key = ''] = opening
  if (/["#%'(),={}\\~]/.test(key)) throw new Error(`A key that styles cannot cite: ${key}`)
  const fields = new Map<string, string>()
  let rest = source.slice(start.length)
  for (;;) {
    const name = /^ {2}([a-z]+) = /.exec(rest)
    if (name === null) throw new Error(`Not a field: ${rest}`)
    rest = rest.slice(name[0].length)
    const value = readValue(rest)
    if (fields.has(name[1] ?? '')) throw new Error(`A field twice: ${name[1]}`)
    fields.set(name[1] ?? '', value.text)
    rest = rest.slice(value.length)
    if (rest === '\n}\n') return { type, key, fields }
    if (!rest.startsWith(',\n')) throw new Error(`Not the end of a field: ${rest}`)
    rest = rest.slice(2)
  }
}

function readValue(rest: string): { text: string; length: number } {
  const macro = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\b/.exec(rest)
  if (macro !== null) return { text: macro[0], length: 3 }
  if (!rest.startsWith('{')) throw new Error(`Not a value: ${rest}`)
  let depth = 0
  for (let at = 0; at < rest.length; at += 1) {
    if (rest[at] === '{') depth += 1
    if (rest[at] === '}') depth -= 1
    if (depth === 0) return { text: rest.slice(1, at), length: at + 1 }
  }
  throw new Error(`Braces without their match: ${rest}`)
}

/** Splits an author field into names; an "and" inside braces does not separate. */
export function splitNames(authors: string): string[] {
  const names = ['']
  let depth = 0
  for (const part of authors.split(/([{}]| and )/)) {
    if (part === '{') depth += 1
    if (part === '}') depth -= 1
    if (part === ' and ' && depth === 0) names.push('')
    else names.push((names.pop() ?? '') + part)
  }
  return names
}

const commands = new Map([
  ['textbackslash', '\\'],
  ['textbraceleft', '{'],
  ['textbraceright', '}'],
  ['textasciitilde', '~'],
  ['textasciicircum', '^'],
])

/** Returns what TeX prints for a text; throws at a character that TeX would interpret. */
export function printTex(source: string): string {
  return source.replace(/\\([a-z]+)\{\}|\\([&%$#_])|[&%$#_{}~^\\]/g, (found, command, sign) => {
    const printed = commands.get(command) ?? sign
    if (printed === undefined) throw new Error(`TeX would take ${found} for a command.`)
    return printed
  })
}
