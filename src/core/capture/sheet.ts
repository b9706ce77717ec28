import { cleanText, findUnsafeCharacter } from '../text/clean-text.ts'
import { hasLongMarks, limitMarks } from '../text/combining-marks.ts'
import { describeProblem, type Problem, type ProblemCode } from './problem.ts'

/** What a line of a capture is. `unknown` lines are kept and reported. */
export type Role =
  | 'headline'
  | 'byline'
  | 'time'
  | 'caption'
  | 'body'
  | 'related'
  | 'noise'
  | 'blank'
  | 'unknown'

/** One line with its role, and the name of the rule that gave it. */
export type AccountedLine = {
  /** 1-based. */
  line: number
  /** The line as captured, without its line break. */
  text: string
  role: Role
  rule: string
}

type Claim = Pick<AccountedLine, 'role' | 'rule'>

/** A line that no rule has claimed yet. */
export type FreeLine = { index: number; text: string }

// Every sequence that some platform ends a line with, CRLF first so that it counts once.
const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/u

/** Parts a text into its lines, without their line breaks. */
export function splitLines(text: string): string[] {
  return text.split(lineBreak)
}

/** The claim of all blank lines: a text may have a million. */
const blank: Claim = { role: 'blank', rule: 'blank-line' }
const unclaimed: Claim = { role: 'unknown', rule: 'unknown-line' }

/** The paragraphs of several lines: by the index of the first line its text, of each further line the first. */
export type JoinedLines = {
  joined: ReadonlyMap<number, string>
  heads: ReadonlyMap<number, number>
}

/** Most lines of most captures, which have neither unsafe characters nor combining marks. */
const plain = /^[ -~]*$/

const none: JoinedLines = { joined: new Map(), heads: new Map() }

/**
 * A capture spread out line by line. Rules claim lines in turn; a line is claimed once, and what
 * nobody claims in the end is `unknown`, so that every line is accounted for.
 */
export class Sheet {
  readonly file: string
  readonly problems: Problem[] = []
  readonly #raw: string[]
  readonly #text: string[]
  readonly #claims: (Claim | undefined)[]
  readonly #heads: ReadonlyMap<number, number>

  /**
   * `joined` maps the first line of each paragraph that was wrapped by hand to its whole text, `heads` each
   * further line of it to that first one. Rules see the paragraph at its first line only.
   */
  constructor(file: string, lines: readonly string[], { joined, heads }: JoinedLines = none) {
    this.file = file
    this.#raw = [...lines]
    this.#heads = heads
    this.#text = this.#raw.map((line, index) => cleanText(joined.get(index) ?? line))
    this.#claims = this.#text.map((text, index) =>
      text === '' && !heads.has(index) ? blank : undefined,
    )
    this.#raw.forEach((raw, index) => {
      if (plain.test(raw)) return
      const character = findUnsafeCharacter(raw)
      if (character !== null) this.report('control-characters', `Found ${character}.`, index)
      if (hasLongMarks(raw)) this.report('too-many-marks', limitMarks(raw).slice(0, 80), index)
    })
  }

  /** Number of lines, blank ones included. */
  get length(): number {
    return this.#raw.length
  }

  /** The unclaimed lines with an index of at least `from` and below `to`. */
  free(from = 0, to = this.length): FreeLine[] {
    const lines: FreeLine[] = []
    for (let index = from; index < to; index += 1) {
      const text = this.#text[index]
      if (text === undefined || this.#heads.has(index)) continue
      if (this.#claims[index] === undefined) lines.push({ index, text })
    }
    return lines
  }

  /** The lines that have text, each with the role and rule it has so far; null for a free one. */
  lines(): (FreeLine & { role: Role | null; rule: string | null })[] {
    const lines: (FreeLine & { role: Role | null; rule: string | null })[] = []
    // Each step asks for them, so no array is made for each line.
    for (const [index, text] of this.#text.entries()) {
      const claim = this.#claims[index]
      if (claim === blank || this.#heads.has(index)) continue
      lines.push({ index, text, role: claim?.role ?? null, rule: claim?.rule ?? null })
    }
    return lines
  }

  /** Gives a line its role. Later claims are ignored. */
  claim(line: Pick<FreeLine, 'index'>, role: Role, rule: string): void {
    this.#claims[line.index] ??= { role, rule }
  }

  /** Notes a problem at a line, or of the whole file when `index` is left out. */
  report(code: ProblemCode, what: string, index?: number): void {
    const place = index === undefined ? {} : { line: index + 1 }
    this.problems.push(describeProblem(code, { file: this.file, what, ...place }))
  }

  /** Every line with its role: the capture's account. */
  account(): AccountedLine[] {
    return this.#raw.map((text, index) => ({
      line: index + 1,
      text,
      ...(this.#claims[this.#heads.get(index) ?? index] ?? unclaimed),
    }))
  }
}
