import type { FullArticle } from '../article/schema.ts'
import { type CaptureProvenance, unknownProvenance } from '../capture/provenance.ts'
import { type Compilation, compileCapture } from '../compile/compile.ts'

/** The parts of a web page of our own words. */
export type HtmlParts = {
  /** Inside `<head>`. */
  head?: string
  headline?: string
  /** Between headline and text. */
  byline?: string
  /** Inside the article's own element. */
  body?: string
  /** Below the text, in the article. */
  below?: string
  /** Around the article. */
  above?: string
  after?: string
}

export const htmlParagraphs =
  '<p>Warga Desa Sukamaju pada Senin memperbaiki jembatan bambu yang hanyut pekan lalu.</p>' +
  '<p>Kepala desa mengatakan bahwa pekerjaan itu selesai dalam dua hari berkat gotong royong warga.</p>' +
  '<p>"Sekarang anak-anak dapat menyeberang lagi tanpa memutar lewat desa tetangga," ujarnya.</p>'

/** A plain web page, its parts replaced by those given. */
export function writeHtml(parts: HtmlParts = {}): string {
  const {
    head = '',
    headline = 'Jembatan Bambu Sukamaju Dibangun Kembali',
    byline = '<div class="date">Senin, 29 Juli 2024 20:15 WIB</div>',
    body = htmlParagraphs,
    below = '',
    above = '',
    after = '',
  } = parts
  return `<!DOCTYPE html><html><head><title>${headline}</title>${head}</head><body>${above}
    <article><h1>${headline}</h1>${byline}<div class="content">${body}</div>${below}</article>
    ${after}</body></html>`
}

/** Compiles HTML as the capture `page.html`. */
export function compileHtml(html: string, known: Partial<CaptureProvenance> = {}): Compilation {
  return compileCapture({
    file: 'page.html',
    text: html,
    provenance: { ...unknownProvenance, ...known },
  })
}

/** Compiles a page of these parts; throws with its problems when it gives no article. */
export function compileParts(
  parts: HtmlParts = {},
  known: Partial<CaptureProvenance> = {},
): FullArticle {
  const { article, problems } = compileHtml(writeHtml(parts), known)
  if (article?.type !== 'full') throw new Error(JSON.stringify(problems, null, 2))
  return article
}
