import { formatPath } from '../article/parse-article.ts'
import type { Article } from '../article/schema.ts'
import { acceptProblems, describeProblem, type Problem } from '../capture/problem.ts'
import type { CaptureProvenance } from '../capture/provenance.ts'
import type { Finding } from '../capture/reading.ts'
import type { AccountedLine, Sheet } from '../capture/sheet.ts'
import { readText } from '../plain-text/read-text.ts'
import { readHtml } from '../web-page/read-html.ts'
import { fitArticle } from './fit-article.ts'

/** One saved page as received, with what is known beside it. */
export type Capture = {
  /** File name, for the report; a name that ends in .html or .htm is a web page, any other a text. */
  file: string
  /** The page's text or its HTML, decoded. */
  text: string
  provenance: CaptureProvenance
}

/** What became of a capture. */
export type Compilation = {
  file: string
  /** Null when no article can be made of it. */
  article: Article | null
  /** Every line of the capture with its role and rule. */
  lines: AccountedLine[]
  /** For a web page, where each field comes from. */
  findings: Finding[]
  problems: Problem[]
}

/** Whether a file is a saved web page, by its name. */
export function isWebPage(file: string): boolean {
  return /\.html?$/i.test(file)
}

/** Compiles a capture to an article. Never throws: what is wrong stands in `problems`. */
export function compileCapture({ file, text, provenance }: Capture): Compilation {
  const read = isWebPage(file) ? readHtml : readText
  const { sheet, article, findings } = read(file, text, provenance)
  const checked = checkArticle(sheet, article)
  return {
    file,
    article: checked,
    lines: sheet.account(),
    findings: checked === null ? [] : findings,
    problems: acceptProblems(sheet.problems, provenance.accepts),
  }
}

/** Fits the article into the schema. Null, with the reasons reported, where that cannot be done. */
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
