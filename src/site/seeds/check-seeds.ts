import { formatProblem, type Problem } from '../../core/capture/problem.ts'
import { nameCaptures } from '../name-commands.ts'
import type { SiteSettings } from '../site-settings.ts'
import type { CompiledSeeds } from './compile-seeds.ts'

/** Maximum number of problems that a refusal prints: about two screens. */
const maxPrinted = 20

/**
 * Throws when a compiled folder yields no site: when no file gave an article or, in strict mode, when there
 * is any error.
 */
export function checkSeeds(
  { built, problems }: Pick<CompiledSeeds, 'built' | 'problems'>,
  { seeds, isStrict }: Pick<SiteSettings, 'seeds' | 'isStrict'>,
): void {
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (built.edition.total === 0) {
    const advice = `There is no article in ${seeds}. Put a saved page into it: see seeds/README.md.`
    throw new Error([advice, ...formatAll(errors, seeds)].join('\n\n'))
  }
  if (isStrict && errors.length > 0) {
    const count = errors.length === 1 ? '1 error' : `${errors.length} errors`
    const why = `${count} in ${seeds}, and SIMAK_STRICT is on, so nothing was written.`
    throw new Error([why, ...formatAll(errors, seeds)].join('\n\n'))
  }
}

function formatAll(errors: readonly Problem[], seeds: string): string[] {
  const printed = errors.slice(0, maxPrinted).map(formatProblem)
  const more = errors.length - printed.length
  return more === 0
    ? printed
    : [...printed, `And ${more} more, which this shows: ${nameCaptures(seeds, '--verbose')}`]
}
