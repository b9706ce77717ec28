import { formatPath } from '../article/parse-article.ts'
import type { Article } from '../article/schema.ts'
import { type FindCapturedPicture, findNoPicture } from '../capture/captured-pictures.ts'
import { acceptProblems, describeProblem, type Problem } from '../capture/problem.ts'
import type { CaptureProvenance } from '../capture/provenance.ts'
import type { Finding } from '../capture/reading.ts'
import type { AccountedLine, Sheet } from '../capture/sheet.ts'
import { readText } from '../plain-text/read-text.ts'
import { readHtml } from '../web-page/read-html.ts'
import { fitArticle } from './fit-article.ts'
import { placePictures } from './place-pictures.ts'

/** A saved page as received, and what else is known about it. */
export type Capture = {
  /** File name, for reports; a name that ends in .html, .htm, .mht or .mhtml is a web page, any other a text. */
  file: string
  /** The decoded text or HTML of the page. */
  text: string
  provenance: CaptureProvenance
  /** Finds the captured pictures; without it the article has the words of its pictures only. */
  findPicture?: FindCapturedPicture
}

/** The result of compiling a capture. */
export type Compilation = {
  file: string
  /** Null when no article could be made. */
  article: Article | null
  /** All lines of the capture, with role and rule. */
  lines: AccountedLine[]
  /** The source of each field, for a web page. */
  findings: Finding[]
  problems: Problem[]
}

/** Whether a file is a saved web page, alone or with its pictures as MHTML, by its name: `page.HTML` → true. */
export function isWebPage(file: string): boolean {
  return /\.(?:html?|mht(?:ml)?)$/i.test(file)
}

/** Compiles a capture to an article. `problems` contains what is wrong with it. */
export function compileCapture(capture: Capture): Compilation {
  const { file, text, provenance, findPicture = findNoPicture } = capture
  const read = isWebPage(file) ? readHtml : readText
  const { sheet, article, findings } = read(file, text, provenance, findPicture)
  const isFull = article?.type === 'full'
  const placed = isFull ? placePictures(article, provenance.pictures, findPicture) : article
  const checked = checkArticle(sheet, placed)
  return {
    file,
    article: checked,
    lines: sheet.account(),
    findings: checked === null ? [] : findings,
    problems: acceptProblems(sheet.problems, provenance.accepts),
  }
}

/** Makes the article match the schema. Returns null, and reports the reasons, if that is impossible. */
function checkArticle(sheet: Sheet, article: Article | null): Article | null {
  if (article === null) return null
  const { parsed, changes } = fitArticle(article)
  for (const change of changes) sheet.report('text-too-long', change)
  if (parsed.type === 'article') return parsed.article
  for (const { path, message } of parsed.violations) {
    const finding = { file: sheet.file, field: formatPath(path), what: message }
    sheet.problems.push(describeProblem('schema-mismatch', finding))
  }
  return null
}
