import { cleanText } from '../text/clean-text.ts'

/**
 * Every problem a capture can have. A code is permanent: scripts and provenance files name it.
 * An `error` means that the capture gives no article or an article that misses something; a `warning`
 * needs no one. Either way the article is published; SIMAK_STRICT stops a build at the first kind.
 */
const problems = {
  'empty-capture': {
    severity: 'error',
    why: 'The file holds no text.',
    fix: 'Save the page again, or take the file out.',
  },
  'only-noise': {
    severity: 'error',
    why: 'Every line of the file is page furniture, such as an advertisement.',
    fix: 'Save the article itself, or take the file out.',
  },
  'no-body': {
    severity: 'error',
    why: 'There is a headline, but no paragraph below it.',
    fix: 'Save the whole page, with one paragraph a line.',
  },
  'single-line': {
    severity: 'error',
    why: 'The whole page stands on one line, so nothing tells the headline from the body.',
    fix: 'Save the page again with its line breaks.',
  },
  'not-utf8': {
    severity: 'error',
    why: 'The file is not UTF-8, so some of its characters cannot be read.',
    fix: 'Name its encoding in the provenance file, e.g. "encoding": "windows-1252".',
  },
  'bad-bytes': {
    severity: 'warning',
    why: 'The file is damaged there: each byte that cannot be read shows as �.',
    fix: 'Save the page again, or mend the line named. If the encoding is another one, name it in the provenance file.',
  },
  'misnamed-file': {
    severity: 'error',
    why: 'The file is not the text or web page that its name promises, so it was not read.',
    fix: 'Save the page as HTML ("Web page, complete", or with SingleFile) or as text.',
  },
  'control-characters': {
    severity: 'warning',
    why: 'Control characters or bidirectional overrides can make a line show what it does not say.',
    fix: 'Nothing to do: they are left out of the article.',
  },
  'no-date': {
    severity: 'error',
    why: 'No line between the headline and the body states when the article was published.',
    fix: 'If the page never stated it, add "accepts": ["no-date"] to the provenance file.',
  },
  'impossible-date': {
    severity: 'error',
    why: 'The stated date does not exist in the calendar.',
    fix: 'Check the page. If it really says so, add "accepts": ["impossible-date"] to the provenance file.',
  },
  'weekday-mismatch': {
    severity: 'error',
    why: 'The stated weekday is not the weekday of the stated date, so one of them is wrong.',
    fix: 'Check the page. If it really says so, add "accepts": ["weekday-mismatch"] to the provenance file.',
  },
  'zone-missing': {
    severity: 'error',
    why: 'A time of day without its zone is not one moment.',
    fix: 'Check the page. If it names no zone, add "accepts": ["zone-missing"] to the provenance file.',
  },
  'ambiguous-date': {
    severity: 'warning',
    why: 'Day and month are both numbers, and the page may write either of them first.',
    fix: 'Check the page. If the date matters, save the article as JSON with the right one.',
  },
  'implausible-date': {
    severity: 'warning',
    why: 'The stated year is of another calendar, or the date is what an empty field gives.',
    fix: 'Nothing to do: the article is published without a time.',
  },
  'date-after-capture': {
    severity: 'warning',
    why: 'The stated time is after the page was saved, so one of the two is wrong.',
    fix: 'Check "capturedAt" in the provenance file. The article is published without a time.',
  },
  'time-conflict': {
    severity: 'warning',
    why: 'The page prints another time of publication than it tells machines.',
    fix: 'Check the page. If the time shown is wrong, save the article as JSON with the right one.',
  },
  'page-too-large': {
    severity: 'error',
    why: 'The page has more elements or words than any news page, so it was not read.',
    fix: 'Save the article alone, or as text.',
  },
  'no-headline': {
    severity: 'error',
    why: 'Neither a heading of the page nor its metadata says what the article is called.',
    fix: 'Save the article itself, or take the file out.',
  },
  'text-too-long': {
    severity: 'warning',
    why: 'A part of the page is longer than its place in an article, so it was split or shortened.',
    fix: 'Nothing to do: every word is kept, in the text or with the lines that no rule knows.',
  },
  'no-related-list': {
    severity: 'warning',
    why: 'The capture has no list of related stories, so Simak chooses them from the edition.',
    fix: 'Nothing to do, unless the page had one: then save it again to its end.',
  },
  'related-without-time': {
    severity: 'warning',
    why: 'A related story states no time that can be read.',
    fix: 'Nothing to do: the story is listed without a time.',
  },
  'related-without-summary': {
    severity: 'warning',
    why: 'A related story has no summary.',
    fix: 'Nothing to do: the story is listed with its headline alone.',
  },
  'unknown-line': {
    severity: 'warning',
    why: 'No rule knows what this line is.',
    fix: 'Nothing to do: it is kept with the article. If it is furniture, name it in the noise table.',
  },
  'duplicate-capture': {
    severity: 'warning',
    why: 'Another capture has the very same text.',
    fix: 'Take one of the two files out; the edition uses the first.',
  },
  'same-article-twice': {
    severity: 'warning',
    why: 'Two captures hold the same article: one headline, one time of publication.',
    fix: 'Nothing to do: the later capture is shown, and the related stories of both are kept.',
  },
  'headline-shared': {
    severity: 'warning',
    why: 'Two articles share a headline, so the later one has its date in its address.',
    fix: 'To choose the address yourself, put a "slug" into the provenance file.',
  },
  'slug-taken': {
    severity: 'error',
    why: 'Two articles ask for the same address.',
    fix: 'Change the "slug" of one of them.',
  },
  'json-syntax': {
    severity: 'error',
    why: 'The file is not valid JSON.',
    fix: 'Mend it at the line named.',
  },
  'schema-mismatch': {
    severity: 'error',
    why: 'The article does not follow the schema (/data/article.schema.json).',
    fix: 'Mend the field named.',
  },
  'provenance-mismatch': {
    severity: 'error',
    why: 'The provenance file does not follow its form (see seeds/README.md).',
    fix: 'Mend the field named.',
  },
  'provenance-orphan': {
    severity: 'warning',
    why: 'The provenance file stands beside no capture of its name.',
    fix: 'Rename it to its capture, or take it out.',
  },
  'hidden-file': {
    severity: 'warning',
    why: 'A name that begins with a dot is hidden, so Simak left this file alone.',
    fix: 'If it is a capture, give it a name without the dot; else take it out.',
  },
  'unsupported-file': {
    severity: 'warning',
    why: 'Simak reads captures as .txt, .html and .htm and articles as .json; it left this file alone.',
    fix: 'Save the page as text or HTML, or take the file out.',
  },
  'unsafe-name': {
    severity: 'error',
    why: 'The name is not a plain file inside the folder, so reading it could leave the folder.',
    fix: 'Put the file itself into the folder, under a plain name.',
  },
  'compiler-fault': {
    severity: 'error',
    why: 'Simak itself failed on this file. The fault is in the program, not in the file.',
    fix: 'Please report it, with the file. Until it is mended, save the page in another form (text, HTML).',
  },
  'unreadable-file': {
    severity: 'error',
    why: 'The file could not be opened.',
    fix: 'Check that it still exists and that you may read it.',
  },
} as const

export type ProblemCode = keyof typeof problems

/** Every code, for input that names one. */
export const problemCodes: readonly string[] = Object.keys(problems)

/** One thing wrong with a capture, written to be read by the person who can mend it. */
export type Problem = {
  code: ProblemCode
  severity: 'error' | 'warning'
  /** File name inside the captures' folder. */
  file: string
  /** 1-based line, null when the whole file is meant. */
  line: number | null
  /** Path of the field in a JSON file, else null. */
  field: string | null
  /** What was found, mostly in the file's own words. */
  what: string
  why: string
  fix: string
}

/** Where a problem stands and what was found there. */
export type Finding = { file: string; line?: number; field?: string; what: string }

/** Makes the problem `code`; its severity and its advice come from the table. */
export function describeProblem(code: ProblemCode, finding: Finding): Problem {
  const { severity, why, fix } = problems[code]
  const { file, line = null, field = null, what } = finding
  return { code, severity, file, line, field, what, why, fix }
}

/** Turns the problems that the keeper has accepted into warnings. */
export function acceptProblems(found: Problem[], accepts: readonly string[]): Problem[] {
  return found.map((problem) =>
    accepts.includes(problem.code) ? { ...problem, severity: 'warning' } : problem,
  )
}

/**
 * Writes a problem as the lines that a command prints. No character of a file, not even of its name, can
 * steer the terminal.
 */
export function formatProblem({ severity, code, file, line, field, what, why, fix }: Problem) {
  const place = [file, line, field].filter((part) => part !== null).join(':')
  return [`${cleanText(place)}  ${severity}  ${code}`, cleanText(what), why, fix].join('\n  ')
}
