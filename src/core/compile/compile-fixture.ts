import type { FullArticle } from '../article/schema.ts'
import { type PageParts, writePage } from '../capture/page-fixture.ts'
import { type CaptureProvenance, unknownProvenance } from '../capture/provenance.ts'
import { type Compilation, compileCapture } from './compile.ts'

/** Compiles a text as the capture `page.txt`. */
export function compileText(text: string, known: Partial<CaptureProvenance> = {}): Compilation {
  const provenance = { ...unknownProvenance, ...known }
  return compileCapture({ file: 'page.txt', text, provenance })
}

/** Compiles a page in the layout of the seed; throws its problems when there is no article. */
export function compilePage(
  parts: PageParts = {},
  known: Partial<CaptureProvenance> = {},
): FullArticle {
  const { article, problems } = compileText(writePage(parts), known)
  if (article?.type !== 'full') throw new Error(JSON.stringify(problems, null, 2))
  return article
}

/** The codes of the problems, in order. */
export function codes({ problems }: Pick<Compilation, 'problems'>): string[] {
  return problems.map(({ code }) => code)
}

/** The lines of a compilation as `role: text`, without blank ones. */
export function account({ lines }: Compilation): string[] {
  return lines.filter(({ role }) => role !== 'blank').map(({ role, text }) => `${role}: ${text}`)
}
