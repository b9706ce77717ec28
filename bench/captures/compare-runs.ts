import * as v from 'valibot'
import { listFaults } from './format-report.ts'
import { findPageF1, type ScoredPage } from './summarise.ts'

/** The parts of a `--json` output that a later run is compared with. */
export const RunSchema = v.object({
  pages: v.array(
    v.object({ file: v.string(), f1: v.nullable(v.number()), faults: v.array(v.string()) }),
  ),
})
export type Run = v.InferOutput<typeof RunSchema>

/** Smaller differences of a text are not reported. */
const minDifference = 0.0005

/** Returns a line for each page whose text or fields differ from an earlier run, losses first. */
export function compareRuns(pages: readonly ScoredPage[], { pages: earlier }: Run): string[] {
  const before = new Map(earlier.map((page) => [page.file, page]))
  return pages
    .flatMap(({ file, score }) => {
      const old = before.get(file)
      if (old === undefined) return []
      const f1 = findPageF1(score)
      const gain = (f1 ?? 0) - (old.f1 ?? 0)
      const faults = listFaults(score)
      const mended = old.faults.filter((fault) => !faults.includes(fault))
      const broken = faults.filter((fault) => !old.faults.includes(fault))
      if (Math.abs(gain) < minDifference && mended.length + broken.length === 0) return []
      const fields = [
        ...broken.map((each) => `now ${each}`),
        ...mended.map((each) => `no more ${each}`),
      ]
      const line = `${file}: F1 ${formatGain(gain)}${fields.map((each) => `\n      ${each}`).join('')}`
      return { line, rank: gain + mended.length - broken.length }
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ line }) => line)
}

function formatGain(gain: number): string {
  return `${gain < 0 ? '−' : '+'}${Math.abs(gain).toFixed(3)}`
}
