import type { Certainty, Finding } from '../../core/capture/reading.ts'

type FindingWords = {
  fields: Readonly<Partial<Record<string, string>>>
  sources: Readonly<Partial<Record<string, string>>>
  machine: string
}

/** Sources that only programs read: "json-ld", "metadata", "meta og:title", "html lang". */
const machine = /^(?:json-ld|metadata|(?:meta|html|link|time) .*)$/

/** Names the fields of one level with their sources: "judul (tercetak), media (alamat halaman)". */
export function nameFindings(
  findings: readonly Finding[],
  level: Certainty,
  { fields, sources, machine: machineWords }: FindingWords,
): string {
  return findings
    .filter(({ certainty }) => certainty === level)
    .map(({ field, from }) => {
      const source = sources[from] ?? (machine.test(from) ? machineWords : from)
      return `${fields[field] ?? field} (${source})`
    })
    .join(', ')
}
