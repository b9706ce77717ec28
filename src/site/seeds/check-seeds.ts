import { formatProblem, type Problem } from '../../core/capture/problem.ts'
import type { Settings } from '../settings.ts'
import type { CompiledSeeds } from './compile-seeds.ts'

/** Problems that a refusal prints in full: about what fits on a screen or two. */
const maxPrinted = 20

/**
 * Throws when a site cannot be built of a compiled folder, or should not: when no file gives an article,
 * and, in strict mode, when there is any error.
 */
export function checkSeeds(
  { built, problems }: Pick<CompiledSeeds, 'built' | 'problems'>,
  { seeds, isStrict }: Pick<Settings, 'seeds' | 'isStrict'>,
): void {
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (built.edition.total === 0) {
    const advice = `There is no article in ${seeds}. Put a saved page into it: see seeds/README.md.`
    throw new Error([advice, ...formatAll(errors)].join('\n\n'))
  }
  if (isStrict && errors.length > 0) {
    const count = errors.length === 1 ? '1 error' : `${errors.length} errors`
    const why = `${count} in ${seeds}, and SIMAK_STRICT is on, so nothing was written.`
    throw new Error([why, ...formatAll(errors)].join('\n\n'))
  }
}

function formatAll(errors: readonly Problem[]): string[] {
  const printed = errors.slice(0, maxPrinted).map(formatProblem)
  const more = errors.length - printed.length
  return more === 0 ? printed : [...printed, `And ${more} more: npm run captures shows all.`]
}
