import type { FullArticle } from '../article/schema.ts'
import { type PageParts, writePage } from '../capture/page-fixture.ts'
import { type CaptureProvenance, unknownProvenance } from '../capture/provenance.ts'
import { type Compilation, compileCapture } from './compile.ts'

/** Compiles a text as the capture `page.txt`. */
export function compileText(text: string, known: Partial<CaptureProvenance> = {}): Compilation {
  const provenance = { ...unknownProvenance, ...known }
  return compileCapture({ file: 'page.txt', text, provenance })
}

/** Compiles a page of the seed's layout; throws with its problems when it gives no article. */
export function compilePage(
  parts: PageParts = {},
  known: Partial<CaptureProvenance> = {},
): FullArticle {
  const { article, problems } = compileText(writePage(parts), known)
  if (article?.type !== 'full') throw new Error(JSON.stringify(problems, null, 2))
  return article
}

/** The codes of a compilation's problems, in order. */
export function codes({ problems }: Pick<Compilation, 'problems'>): string[] {
  return problems.map(({ code }) => code)
}

/** A compilation's lines as `role text`, blank ones left out. */
export function account({ lines }: Compilation): string[] {
  return lines.filter(({ role }) => role !== 'blank').map(({ role, text }) => `${role}: ${text}`)
}
