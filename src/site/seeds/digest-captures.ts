import { createHash } from 'node:crypto'
import { acceptProblems, describeProblem } from '../../core/capture/problem.ts'
import type { CaptureProvenance } from '../../core/capture/provenance.ts'
import type { Compilation } from '../../core/compile/compile.ts'

/** Returns the SHA-256 of bytes in hexadecimal. */
export function digestBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Adds the digest of its file to an article, unless it states one itself, as an article from JSON may. */
export function withDigest(compilation: Compilation, sha256: string): Compilation {
  const { article } = compilation
  if (article === null || article.provenance.sha256 !== undefined) return compilation
  const provenance = { ...article.provenance, sha256 }
  return { ...compilation, article: { ...article, provenance } }
}

/** Reports a file whose bytes are not those that its keeper noted. */
export function checkDigest(
  compilation: Compilation,
  { sha256: noted, accepts }: CaptureProvenance,
  sha256: string,
): Compilation {
  if (noted === undefined || noted === sha256) return compilation
  const finding = { file: compilation.file, what: `It is ${sha256}.` }
  const found = acceptProblems([describeProblem('sha256-mismatch', finding)], accepts)
  return { ...compilation, problems: [...compilation.problems, ...found] }
}
