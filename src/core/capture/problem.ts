import { cleanText } from '../text/clean-text.ts'

/**
 * Every problem that a capture can have. Codes are permanent, because scripts and provenance files use them.
 * An `error` means that there is no article, or that it lacks something; a `warning` needs no action. An
 * article is published in either case; SIMAK_STRICT makes a build fail on errors.
 */
const problems = {
  'empty-capture': {
    severity: 'error',
    why: 'The file contains no text.',
    fix: 'Save the page again, or remove the file.',
  },
  'only-noise': {
    severity: 'error',
    why: 'Every line of the file is page furniture, such as an advertisement.',
    fix: 'Save the article itself, or remove the file.',
  },
  'no-body': {
    severity: 'error',
    why: 'There is a headline, but no paragraph below it.',
    fix: 'Save the whole page, with one paragraph per line.',
  },
  'single-line': {
    severity: 'error',
    why: 'The whole page is on one line, so the headline cannot be told from the body.',
    fix: 'Save the page again with its line breaks.',
  },
  'not-utf8': {
    severity: 'error',
    why: 'The file is not UTF-8, so some of its characters cannot be read.',
    fix: 'State its encoding in the provenance file, e.g. "encoding": "windows-1252".',
  },
  'bad-bytes': {
    severity: 'warning',
    why: 'The file is damaged on that line: each invalid byte is shown as �.',
    fix: 'Save the page again, or correct the line. If the file has another encoding, state it in the provenance file.',
  },
  'misnamed-file': {
    severity: 'error',
    why: 'The file is not what its name says, so it was not read.',
    fix: 'If it is a web page or a text, end its name in .html or .txt; otherwise save the page as HTML ("Web page, complete", or with SingleFile) or as text.',
  },
  'control-characters': {
    severity: 'warning',
    why: 'Control characters or bidirectional overrides can make a line look different from what it says.',
    fix: 'Nothing to do: they are removed from the article.',
  },
  'too-many-marks': {
    severity: 'warning',
    why: 'More than 30 combining marks follow one letter, which no language needs and which makes a page slow.',
    fix: 'Nothing to do: the article keeps the first 30.',
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
    severity: 'warning',
    why: 'A time of day without a time zone does not state an exact moment: the article has its day.',
    fix: 'Nothing to do. If the page names no zone, "accepts": ["zone-missing"] in the provenance file hides this.',
  },
  'ambiguous-date': {
    severity: 'warning',
    why: 'Day and month are both numbers, and their order depends on the country.',
    fix: 'Check the page. If the date matters, save the article as JSON with the right one.',
  },
  'implausible-date': {
    severity: 'warning',
    why: 'The stated year is of another calendar, or the date is the default of an empty field.',
    fix: 'Nothing to do: the article is published without a time.',
  },
  'date-after-capture': {
    severity: 'warning',
    why: 'The stated time is after the page was saved, so one of the two is wrong.',
    fix: 'Check "capturedAt" in the provenance file. The article is published without a time.',
  },
  'time-conflict': {
    severity: 'warning',
    why: 'The publication time on the page differs from the one in its metadata.',
    fix: 'Check the page. If the time shown is wrong, save the article as JSON with the right one.',
  },
  'page-too-large': {
    severity: 'error',
    why: 'The page has more elements, lines or words than any news page, so it was not read.',
    fix: 'Save the article alone.',
  },
  'no-headline': {
    severity: 'error',
    why: 'Neither a heading of the page nor its metadata states a headline.',
    fix: 'Save the article itself, or remove the file.',
  },
  'text-too-long': {
    severity: 'warning',
    why: 'A text of the page is longer than an article allows, so it was split or shortened.',
    fix: 'Nothing to do: every word is kept, in the text or with the unrecognised lines.',
  },
  'no-related-list': {
    severity: 'warning',
    why: 'The capture has no list of related stories, so Simak chooses them from the edition.',
    fix: 'Nothing to do, unless the page had one: then save it again to its end.',
  },
  'related-without-time': {
    severity: 'warning',
    why: 'A related story has no time, or one that cannot be parsed.',
    fix: 'Nothing to do: the story is listed without a time.',
  },
  'related-without-summary': {
    severity: 'warning',
    why: 'A related story has no summary.',
    fix: 'Nothing to do: the story is listed with its headline only.',
  },
  'unknown-line': {
    severity: 'warning',
    why: 'No rule recognises this line.',
    fix: 'Nothing to do: it is kept with the article. If it is page furniture, add it to the noise table.',
  },
  'duplicate-capture': {
    severity: 'warning',
    why: 'Another capture has the same bytes, and no other time of capture is known of this one.',
    fix: 'Remove this file, or note in its provenance file when it was captured.',
  },
  'same-article-twice': {
    severity: 'warning',
    why: 'Several captures contain the same article: same address, or same headline, outlet and day.',
    fix: 'Nothing to do: each different text is kept as a version, and the related stories of all are joined.',
  },
  'part-of-article': {
    severity: 'warning',
    why: 'The capture is one of several pages of an article.',
    fix: 'Nothing to do: the parts are joined in order, or left out where another capture holds the whole.',
  },
  'part-missing': {
    severity: 'warning',
    why: 'Not every page of the article was captured, so its text has a gap, which the article says.',
    fix: 'Capture the missing page, or the whole article on one page.',
  },
  'headline-shared': {
    severity: 'warning',
    why: 'Two articles share a headline, so the later one has its date in its address.',
    fix: 'To choose the address yourself, add a "slug" to the provenance file.',
  },
  'slug-taken': {
    severity: 'error',
    why: 'Two articles request the same address.',
    fix: 'Change the "slug" of one of them.',
  },
  'json-syntax': {
    severity: 'error',
    why: 'The file is not valid JSON.',
    fix: 'Correct the named line.',
  },
  'schema-mismatch': {
    severity: 'error',
    why: 'The article does not match the schema (/data/article.schema.json).',
    fix: 'Correct the named field.',
  },
  'provenance-mismatch': {
    severity: 'error',
    why: 'The provenance file does not match its schema (see seeds/README.md).',
    fix: 'Correct the named field.',
  },
  'provenance-orphan': {
    severity: 'warning',
    why: 'Nothing beside the provenance file, and no entry of its container, has this name.',
    fix: 'Correct the name to match its capture or its picture, or remove it.',
  },
  'hidden-file': {
    severity: 'warning',
    why: 'A name that starts with a dot is hidden, so Simak did not read this file.',
    fix: 'If it is a capture, rename it without the dot; otherwise remove it.',
  },
  'unsupported-file': {
    severity: 'warning',
    why: 'It is none of the kinds of file that Simak reads (see seeds/README.md), or no capture uses it.',
    fix: 'Save the page as text or HTML, or remove the file.',
  },
  'entries-left-alone': {
    severity: 'warning',
    why: 'The container holds files that are no pages, and that no page in it shows.',
    fix: 'Nothing to do, unless one of them is a page: then save it as HTML.',
  },
  'container-damaged': {
    severity: 'error',
    why: 'The list of what the container holds is broken, so pages in it may be missing.',
    fix: 'Open it with the program that made it and save it again, or unpack it into the folder.',
  },
  'container-without-page': {
    severity: 'warning',
    why: 'Nothing in the container is a page that Simak reads.',
    fix: 'Remove it, or save the pages in it as HTML.',
  },
  'too-many-entries': {
    severity: 'error',
    why: 'The container has more entries than Simak reads from one, so the later ones were left out.',
    fix: 'Divide it into several containers.',
  },
  'pages-without-article': {
    severity: 'warning',
    why: 'A web archive also holds advertisements, frames and lists, and nothing says which page is an article.',
    fix: 'Nothing to do, unless one of them is an article: then save that page by itself.',
  },
  'items-without-text': {
    severity: 'warning',
    why: 'The feed has at most a summary of them, so each is published as a brief that says so.',
    fix: 'Nothing to do, or save the pages themselves.',
  },
  'addresses-only': {
    severity: 'warning',
    why: 'The list has their addresses and titles alone, so each is published as a brief that says so.',
    fix: 'Nothing to do, or save the pages themselves.',
  },
  'items-without-address': {
    severity: 'warning',
    why: 'They have neither a text nor an address of the web, as bookmarklets and notes of settings do.',
    fix: 'Nothing to do: they are left out.',
  },
  'items-of-another-form': {
    severity: 'warning',
    why: 'They are not as the other entries of this export, so they could not be read.',
    fix: 'Export them again, or nothing: the others are read.',
  },
  'page-held-twice': {
    severity: 'warning',
    why: 'The export holds this page in a fuller form, too, which is the one that is read.',
    fix: 'Nothing to do.',
  },
  'listed-page-missing': {
    severity: 'warning',
    why: 'The container lists a page that is not in it.',
    fix: 'Capture the page again, or nothing: the others are read.',
  },
  'revisit-without-page': {
    severity: 'warning',
    why: 'The records say that pages have not changed since an earlier capture, which this container does not hold.',
    fix: 'Pack the archive of the earlier capture and this one into one WACZ, or capture the pages again.',
  },
  'digest-mismatch': {
    severity: 'warning',
    why: 'The bytes of the record have another digest than the one noted at capture, so they may have been changed.',
    fix: 'Compare with another copy of the archive. The page is published as it is.',
  },
  'sha256-mismatch': {
    severity: 'error',
    why: 'The file has another SHA-256 than its provenance file says, so one of the two was changed.',
    fix: 'Compare with another copy. If you changed the file yourself, correct "sha256" in the provenance file.',
  },
  'nested-too-deep': {
    severity: 'error',
    why: 'A container may lie in a container, but no deeper, so this one was not opened.',
    fix: 'Put it into the folder itself.',
  },
  'entry-encrypted': {
    severity: 'error',
    why: 'The entry can only be read with a password.',
    fix: 'Unpack the container into the folder, or pack it again without a password.',
  },
  'entry-damaged': {
    severity: 'error',
    why: 'The bytes of the entry are not those that were packed, so it was left out. The others were read.',
    fix: 'Get a sound copy of the container, or save the page again.',
  },
  'entry-too-large': {
    severity: 'error',
    why: 'The entry has more bytes than any saved page, or unpacks to far more than it has.',
    fix: 'Check where the container comes from. If the page matters, save it again.',
  },
  'entry-twice': {
    severity: 'warning',
    why: 'Two entries of the container have this name; the last one is read, as other programs do.',
    fix: 'Nothing to do, unless the first one matters: then pack it under another name.',
  },
  'unsafe-name': {
    severity: 'error',
    why: 'The name holds characters that no name needs, or it leads out of the folder, so it was not read.',
    fix: 'Put the file itself into the folder, with a plain name.',
  },
  'pictures-not-beside': {
    severity: 'warning',
    why: 'The page takes a picture from a file in the folder beside it, and the file or the folder is not there.',
    fix: 'Put the folder that the browser saved along with the page beside it, whole and under its own name.',
  },
  'picture-unreadable': {
    severity: 'warning',
    why: 'The file is no picture that browsers show, or it is damaged, so the article has only its words.',
    fix: 'Save the page again, or nothing: the rest of the article is published.',
  },
  'picture-too-large': {
    severity: 'warning',
    why: 'The picture has more bytes or pixels than any picture of a news page, so it was not opened.',
    fix: 'Make it smaller with an image editor, or nothing: the article has its words.',
  },
  'picture-unsafe': {
    severity: 'warning',
    why: 'The SVG holds script or refers to other files, so it is more than a picture and is left out.',
    fix: 'Nothing to do: the article has its words. A PNG or JPEG of it would be shown.',
  },
  'compiler-fault': {
    severity: 'error',
    why: 'Simak itself failed on this file. The fault is in the program, not in the file.',
    fix: 'Please report it, with the file. Until it is fixed, save the page in another form (text, HTML).',
  },
  'unreadable-file': {
    severity: 'error',
    why: 'The file or folder could not be opened.',
    fix: 'Check that it still exists and that you have permission to read it.',
  },
} as const

export type ProblemCode = keyof typeof problems

/** All codes, for parsing input that contains one. */
export const problemCodes: readonly string[] = Object.keys(problems)

/** One problem of a capture, worded for the person who can solve it. */
export type Problem = {
  code: ProblemCode
  severity: 'error' | 'warning'
  /** File name inside the folder of captures. */
  file: string
  /** 1-based line; null for the whole file. */
  line: number | null
  /** Path of the field, for a JSON file. */
  field: string | null
  /** What was found, mostly quoted from the file. */
  what: string
  why: string
  fix: string
}

/** The place of a problem, and what was found there. */
export type ProblemDetails = { file: string; line?: number; field?: string; what: string }

/** Creates a problem; severity, reason and advice are taken from the table. */
export function describeProblem(code: ProblemCode, finding: ProblemDetails): Problem {
  const { severity, why, fix } = problems[code]
  const { file, line = null, field = null, what } = finding
  return { code, severity, file, line, field, what, why, fix }
}

/** Downgrades problems that the keeper accepts to warnings. */
export function acceptProblems(found: Problem[], accepts: readonly string[]): Problem[] {
  return found.map((problem) =>
    accepts.includes(problem.code) ? { ...problem, severity: 'warning' } : problem,
  )
}

/** Longest finding on a terminal, in characters: about four lines. The first line of a page may be all of it. */
const maxPrinted = 300

/**
 * Formats a problem for a terminal. The text is cleaned, so that no character of a file, or of its name, can
 * control the terminal.
 */
export function formatProblem({ severity, code, file, line, field, what, why, fix }: Problem) {
  const place = [file, line, field].filter((part) => part !== null).join(':')
  const found = cleanText(what.slice(0, maxPrinted))
  const shown = what.length > maxPrinted ? `${found} …` : found
  return [`${cleanText(place)}  ${severity}  ${code}`, shown, why, fix].join('\n  ')
}
