import type { Run } from './schema.ts'

/** The runs of one sentence, and whether they are all kept. */
export type SentenceRuns = { isKept: boolean; runs: readonly Run[] }

/**
 * Code units of unchanged sentences that are worth leaving out: fewer are read faster than the note that they
 * are missing.
 */
const minSkipped = 240

/**
 * Writes the sentences of a text as runs. Of a long unchanged stretch only the sentences beside a change stay,
 * or the first one where nothing changed.
 */
export function writeRuns(sentences: readonly SentenceRuns[]): Run[] {
  const changed = sentences.flatMap(({ isKept }, index) => (isKept ? [] : [index]))
  const isContext = (index: number) =>
    changed.length === 0 ? index === 0 : changed.some((at) => Math.abs(at - index) <= 1)
  const runs: Run[] = []
  for (let index = 0; index < sentences.length; ) {
    const next = sentences.findIndex((_, later) => later >= index && isContext(later))
    const far = sentences.slice(index, next === -1 ? sentences.length : next)
    const near = sentences.slice(index, index + Math.max(far.length, 1))
    if (far.length > 0 && measure(far) >= minSkipped) {
      addRun(runs, { type: 'skipped', sentences: far.length })
    } else {
      for (const [offset, sentence] of near.entries()) {
        for (const [at, run] of sentence.runs.entries()) {
          addRun(runs, index + offset > 0 && at === 0 ? withSpace(run) : run)
        }
      }
    }
    index += near.length
  }
  return runs
}

function measure(sentences: readonly SentenceRuns[]): number {
  return sentences
    .flatMap(({ runs }) => runs)
    .reduce((sum, run) => sum + ('text' in run ? run.text.length : 0), 0)
}

/** Sentences are separated by a space, which belongs to the later one. */
function withSpace(run: Run): Run {
  return run.type === 'skipped' ? run : { ...run, text: ` ${run.text}` }
}

/** Joins a run with the last one if both are of one type. */
function addRun(runs: Run[], run: Run): void {
  const last = runs.at(-1)
  if (last?.type === run.type && last.type !== 'skipped' && run.type !== 'skipped') {
    runs[runs.length - 1] = { type: last.type, text: last.text + run.text }
  } else runs.push(run)
}
