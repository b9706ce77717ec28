import { compareTexts } from '../../core/text/compare-texts.ts'
import { entryMark } from '../seeds/capture-file.ts'
import type { CompiledSeeds } from '../seeds/compile-seeds.ts'

/**
 * Formats the SHA-256 of every capture that became an article as `sha256sum` does, so that `sha256sum -c` checks
 * the files in the folder of captures. It passes over lines that begin with "#": those are entries of
 * containers, which are no files.
 */
export function formatDigests({ compilations }: Pick<CompiledSeeds, 'compilations'>): string {
  const lines = compilations
    .flatMap(({ file, article }) => {
      const { capture, sha256 } = article?.provenance ?? {}
      const isCapture = article?.type === 'full' && capture === file && sha256 !== undefined
      return isCapture ? [{ file, sha256 }] : []
    })
    .sort((a, b) => compareTexts(a.file, b.file))
    .map(({ file, sha256 }) => formatLine(file, sha256))
  return lines.join('')
}

/** A backslash in a name is written twice, and said so by one before the line, as `sha256sum` does. */
function formatLine(file: string, sha256: string): string {
  if (file.includes(entryMark)) return `# ${sha256}  ${file}\n`
  return file.includes('\\')
    ? `\\${sha256}  ${file.replaceAll('\\', '\\\\')}\n`
    : `${sha256}  ${file}\n`
}
