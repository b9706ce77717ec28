const tags = new Set(['TY', 'AU', 'TI', 'T2', 'PY', 'DA', 'UR', 'Y2', 'LA', 'N1', 'ER'])

/** Parses one record as strictly as the specification of RIS requires; returns its tags in order. */
export function parseRis(record: string): { tag: string; value: string }[] {
  if (!record.endsWith('\r\n')) throw new Error('The last line has no end.')
  const lines = record
    .slice(0, -2)
    .split('\r\n')
    .map((line) => {
      const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/.exec(line) ?? []
      if (!tags.has(tag)) throw new Error(`Not a line of RIS: ${line}`)
      return { tag, value }
    })
  if (lines[0]?.tag !== 'TY') throw new Error('A record begins with its type.')
  const end = lines.findIndex(({ tag }) => tag === 'ER')
  if (end !== lines.length - 1 || lines[end]?.value !== '') throw new Error('No end, or not one.')
  for (const { tag, value } of lines) {
    const isDate = tag === 'DA' || tag === 'Y2'
    if (isDate && !/^\d{4}\/(?:\d\d)?\/(?:\d\d)?\/[^/]*$/.test(value)) throw new Error(value)
    if (tag === 'PY' && !/^\d{4}$/.test(value)) throw new Error(value)
    if (tag !== 'ER' && value === '') throw new Error(`An empty ${tag}.`)
  }
  return lines
}
