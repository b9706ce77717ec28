import type { CompiledFile } from './compiled-file.ts'

/** A capture with the SHA-256 of its file. */
export type DigestedCapture = { sha256: string; compilation: CompiledFile }

/**
 * Maps each capture that tells nothing new to the file that is used in its place: one with the same bytes, and
 * with the same time of capture where this one's is known. Equal bytes at two known times are two captures, for
 * a text may change and return.
 */
export function findRepeats(captures: readonly DigestedCapture[]): Map<string, string> {
  const firsts = new Map<string, Map<string | null, string>>()
  for (const { sha256, compilation } of captures) {
    const atTimes = firsts.get(sha256) ?? new Map<string | null, string>()
    firsts.set(sha256, atTimes)
    const at = findCapturedAt(compilation)
    if (!atTimes.has(at)) atTimes.set(at, compilation.file)
  }
  const repeats = new Map<string, string>()
  for (const { sha256, compilation } of captures) {
    const atTimes = firsts.get(sha256)
    const { file } = compilation
    // A copy without a time is the capture whose time is known.
    const timed = [...(atTimes ?? [])].find(([at]) => at !== null)?.[1]
    const at = findCapturedAt(compilation)
    const first = (at === null ? timed : undefined) ?? atTimes?.get(at)
    if (first !== undefined && first !== file) repeats.set(file, first)
  }
  return repeats
}

function findCapturedAt({ article }: Pick<CompiledFile, 'article'>): string | null {
  return article?.provenance.captured?.at ?? null
}
