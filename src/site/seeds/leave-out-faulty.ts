import { describeProblem } from '../../core/capture/problem.ts'
import type { BuiltEdition } from '../../core/edition/build-edition.ts'
import { withoutArticle } from './compile-file.ts'
import { assembleSeeds, type CompiledSeeds } from './compile-seeds.ts'
import { holdCompilation } from './compiled-file.ts'

/**
 * Leaves out each capture whose article makes `use` throw when it is alone in an edition, with the fault as
 * the capture's own problem. Slow, so it is only for an edition that made `use` throw as a whole. Returns the
 * same seeds when no capture fails alone.
 */
export function leaveOutFaulty(
  seeds: CompiledSeeds,
  use: (edition: BuiltEdition) => void,
): CompiledSeeds {
  const compilations = seeds.compilations.map((compilation) => {
    const { file, article, problems } = compilation
    if (article === null || seeds.repeats.has(file)) return compilation
    try {
      use(assembleSeeds({ ...seeds, compilations: [compilation] }).built)
      return compilation
    } catch (error) {
      const fault = describeProblem('compiler-fault', { file, what: String(error) })
      return holdCompilation(withoutArticle(file, [...problems, fault]))
    }
  })
  const isSound = compilations.every(
    (compilation, index) => compilation === seeds.compilations[index],
  )
  return isSound ? seeds : assembleSeeds({ ...seeds, compilations })
}
