import { cleanText } from '../../core/text/clean-text.ts'
import { nameCaptures } from '../name-commands.ts'
import { count, listFirst } from './count.ts'
import type { InitResult } from './init-provenance.ts'

/** Names on one line. */
const maxNamed = 5

/** Says which provenance files were written, what they lack, which could not be written, and what to do with them. */
export function formatInit(folder: string, { written, kept, shared, failed }: InitResult): string {
  const pages = written.filter(({ isContainer }) => !isContainer)
  const lines = [
    `Wrote     ${count(written.length, 'provenance file')} in ${cleanText(folder)}${nameAll(written.map(({ file }) => file))}`,
    ...(pages.length === 0
      ? []
      : [
          `Known     ${countOf(pages.length, pages.filter(({ hasUrl }) => hasUrl).length)} the address, ${countOf(pages.length, pages.filter(({ hasTime }) => hasTime).length)} the moment of capture; all the SHA-256`,
        ]),
    ...(kept.length === 0
      ? []
      : [`Kept      ${count(kept.length, 'file')} that had one${nameAll(kept)}`]),
    ...(shared.length === 0
      ? []
      : [
          `Left out  ${count(shared.length, 'file')} that would share one, because only their endings differ${nameAll(shared)}`,
        ]),
    ...(failed.length === 0
      ? []
      : [
          `Failed    ${count(failed.length, 'file')}, of which no provenance file could be written${nameAll(failed.map(({ file, why }) => `${file} (${why})`))}`,
        ]),
    `Next      Fill in each null that you know (seeds/README.md says what each field means), then: ${nameCaptures(folder)}`,
  ]
  return `${lines.join('\n')}\n`
}

/** `countOf(3, 2)` → `2 of 3 have` */
function countOf(all: number, having: number): string {
  return `${having} of ${all} have`
}

function nameAll(names: readonly string[]): string {
  return names.length === 0 ? '' : `: ${cleanText(listFirst(names, maxNamed))}`
}
