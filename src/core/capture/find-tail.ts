import type { Sheet } from './sheet.ts'

/** What closes an article below its last paragraph. */
export type Tail = {
  /** Headline of the story that the newsroom recommends. */
  editorsPick: string | null
  /** The line that credits an agency, as printed. */
  agency: string | null
  /** A line in capitals that names a person: the writer's signature. */
  signature: string | null
}

/** Agencies credited alone on the last line. To teach Simak another, add it. */
const agency =
  /(?:^|[\s|,/])(?:REUTERS|AP|AFP|ANTARA(?: NEWS)?|BERNAMA|PTI|MTI|ČTK|TASR|ANSA|EFE|BELGA|ANP|RITZAU|AGERPRES|TANJUG|UKRINFORM|BBC|CNN|AL ?JAZEERA|ANADOLU(?: AGENCY)?|XINHUA|BLOOMBERG|DPA|EPA|THE GUARDIAN|CHANNEL NEWS ASIA|CNA|NHK|KYODO|YONHAP|TASS|SPUTNIK|THE JAKARTA POST)(?=$|[\s|,/])/u
const capitals = /^[\p{Lu}][\p{Lu}\s.,|/&'-]{1,80}$/u

/** A person signs with two to four words; a notice has more, and the end of a chapter one. */
const signature = /^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){1,3}$/u

/** What closes a text in capitals and names nobody. */
const closing =
  /^(?:THE END|TO BE CONTINUED|FIN|ENDE|AKHIR CERITA|HABIS|TAMAT|SELESAI|BERSAMBUNG\b.*)$/u

/**
 * Reads editor's pick and closing credit from the bottom of the article upward. `canClose` says whether a
 * line may be a credit at all: an item of a list may not.
 */
export function findTail(
  sheet: Sheet,
  from: number,
  to: number,
  canClose: (index: number) => boolean = () => true,
): Tail {
  const tail: Tail = { editorsPick: null, agency: null, signature: null }
  const lines = sheet.free(from, to)

  const last = lines.at(-1)
  const isCapital = last !== undefined && lines.length > 1 && capitals.test(last.text)
  const isAgency = isCapital && agency.test(last.text)
  const isSigned = isCapital && signature.test(last.text) && !closing.test(last.text)
  const isClosed = (isAgency || isSigned) && last !== undefined && canClose(last.index)
  if (isClosed) {
    sheet.claim(last, 'byline', isAgency ? 'agency' : 'signature')
    tail[isAgency ? 'agency' : 'signature'] = last.text
  }

  lines.forEach((line, position) => {
    const pick = /^Pilihan Editor\s*:\s*(?<headline>.*)$/iu.exec(line.text)?.groups?.headline
    if (pick === undefined || tail.editorsPick !== null) return
    sheet.claim(line, 'related', 'editors-pick')
    const next = lines[position + 1]
    if (pick !== '') tail.editorsPick = pick
    else if (next !== undefined && !(isClosed && next === last)) {
      sheet.claim(next, 'related', 'editors-pick-headline')
      tail.editorsPick = next.text
    }
  })
  return tail
}
