/**
 * Headings of a list of related stories, by their whole line. `isSure` false: the list may also hold
 * what is merely new, so it counts only where no sure one is. To read another heading, add it.
 */
const headings: readonly { line: RegExp; isSure: boolean }[] = [
  {
    line: /^(?:berita|artikel|kabar|baca(?:an)?|tulisan|cerita)?\s*(?:ter)kait(?: lainnya)?\s*:?$/iu,
    isSure: true,
  },
  {
    line: /^(?:related(?: (?:news|stor(?:y|ies)|articles?|content|reads?|links))?|more on this(?: story| topic)?|read (?:more|also|next)|see also|also read|you may also like)\s*:?$/iu,
    isSure: true,
  },
  { line: /^(?:baca|simak|lihat|tonton)(?: berita)? ?(?:juga)\s*:?$/iu, isSure: true },
  {
    line: /^(?:(?:berita|artikel) (?:rekomendasi|pilihan)|rekomendasi(?: (?:untuk anda|berita|artikel))?|jangan lewatkan|baca selanjutnya|selanjutnya|more stories|recommended(?: for you)?)\s*:?$/iu,
    isSure: false,
  },
]

/** Whether a line heads a list of related stories, and how sure that is; null when it does not. */
export function findRelatedHeading(line: string): { isSure: boolean } | null {
  return headings.find((heading) => heading.line.test(line)) ?? null
}

/** What opens a line in the middle of a text that points to another story. */
const pointer =
  /^(?:\W*)(?:baca(?: berita| selengkapnya| pula)?(?: juga)?|simak(?: juga| video| pula)?|lihat(?: juga| video| foto)?|tonton(?: juga)?|pilihan editor|artikel terkait|berita terkait|read(?: also| more)|see also|also read|related)\s*(?:[:»>–-]+|(?<=juga|also)\s)\s*(?<headline>.*)$/iu

/** The headline that a pointer in the text leads to; '' when it is a bare label, null when it is none. */
export function findPointer(line: string): string | null {
  const groups = pointer.exec(line)?.groups
  if (groups !== undefined) return groups.headline ?? ''
  return /^\W*(?:baca|simak|lihat|tonton|read|see) (?:juga|also)\W*$/iu.test(line) ? '' : null
}

/** Words of a link that lead to a story without naming it. */
export const readMore =
  /^(?:baca selengkapnya|selengkapnya|baca|read more|more|lihat semua|see all|load more)\W*$/iu

/** Headings of lists that are not of related stories, by their whole line. To name another, add a row. */
const otherHeadings: readonly { rule: string; line: RegExp }[] = [
  {
    rule: 'popular',
    line: /^(?:(?:berita |artikel )?(?:ter)?populer|paling (?:banyak )?(?:dibaca|populer)|terpopuler|most (?:read|viewed|popular)|trending(?: now)?)\s*:?$/iu,
  },
  {
    rule: 'latest',
    line: /^(?:(?:(?:berita|artikel) )?(?:terbaru|terkini|lainnya)|latest(?: news)?|breaking news|top stories)\s*:?$/iu,
  },
]

/** The rule by which a list under this heading is dropped, or null when the line is no such heading. */
export function findOtherHeading(line: string): string | null {
  return otherHeadings.find((heading) => heading.line.test(line))?.rule ?? null
}
