import { formatInstant, type Instant } from '../time/instant.ts'
import { parseMachineTime } from './machine-time.ts'
import { findArchived, resolveAddress } from './page-address.ts'

/** What the program that saved a page noted in it. */
export type Saved = { url: string | null; at: Instant | null }

/** Where programs note what they saved: comments, the names of `<meta>`, attributes of `<html>`. */
export type SaverNotes = {
  comments: readonly string[]
  metas: ReadonlyMap<string, string>
  attributes: ReadonlyMap<string, string>
  /** What the page itself says its address is. */
  addresses: readonly string[]
}

/** Notes in comments, each with its address and its date. To know another program, add a row. */
const notes: readonly { of: RegExp; url: RegExp; date: RegExp | null }[] = [
  // SingleFile: "Page saved with SingleFile", "url: …", "saved date: …", each on a line of its own.
  {
    of: /Page saved with SingleFile/i,
    url: /(?:^|\n)[^\S\n]*url:[^\S\n]*(?<url>\S+)/,
    date: /(?:^|\n)[^\S\n]*saved date:[^\S\n]*(?<date>[^\n]+)/,
  },
  // Browsers: "saved from url=(0031)https://example.org/desa".
  { of: /^\s*saved from url=/, url: /^\s*saved from url=\(\d+\)(?<url>\S+)/, date: null },
  // HTTrack: "Mirrored from example.org/desa by HTTrack …, Tue, 05 Mar 2024 10:00:00 GMT".
  {
    of: /^\s*Mirrored from \S+ by HTTrack/,
    url: /Mirrored from (?<url>\S+)/,
    date: /\],\s(?<date>[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} [\d:]{8} GMT)/,
  },
  // monolith: "Saved from https://example.org at 2024-03-05T03:00:00Z using monolith".
  {
    of: /^\s*Saved from \S+ at \S+ using monolith/,
    url: /Saved from (?<url>\S+)/,
    date: /\sat (?<date>\S+) using/,
  },
]

/** A longer comment is no note. In code units. */
const maxComment = 10_000

/** Reads the notes of savers and archives; the first that says an address or a date is believed. */
export function findSaved({ comments, metas, attributes, addresses }: SaverNotes): Saved {
  const saved: Saved = { url: null, at: null }
  for (const comment of comments) {
    if (comment.length > maxComment) continue
    for (const note of notes) {
      if (!note.of.test(comment)) continue
      saved.url ??= toAddress(note.url.exec(comment)?.groups?.url)
      saved.at ??= toInstant(note.date?.exec(comment)?.groups?.date)
    }
    // The Wayback Machine: "FILE ARCHIVED ON 10:22:33 Mar 04, 2024 AND RETRIEVED FROM …", in UTC.
    const archived =
      /FILE ARCHIVED ON (?<clock>[\d:]{8}) (?<day>[A-Z][a-z]{2} \d{1,2}, \d{4})/.exec(
        comment,
      )?.groups
    if (archived !== undefined) saved.at ??= toInstant(`${archived.day} ${archived.clock} UTC`)
  }
  // Save Page WE.
  saved.url ??= toAddress(metas.get('savepage-url') ?? metas.get('savepage-from'))
  saved.at ??= toInstant(metas.get('savepage-date'))
  // WebScrapBook: its date is digits in UTC, down to milliseconds.
  saved.url ??= toAddress(attributes.get('data-scrapbook-source'))
  saved.at ??= readDigits(attributes.get('data-scrapbook-create') ?? '')
  for (const address of addresses) {
    const archived = findArchived(address)
    if (archived === null) continue
    saved.url ??= toAddress(archived.url)
    saved.at ??= readDigits(archived.digits)
  }
  return saved
}

function toAddress(written: string | undefined): string | null {
  if (written === undefined) return null
  const isBare = /^[\w-]+(?:\.[\w-]+)+\//.test(written)
  return resolveAddress(isBare ? `http://${written}` : written, null)
}

/** JavaScript's own form, "Mon Jul 29 2024 20:15:00 GMT+0700 (Western Indonesia Time)", and the standard one. */
function toInstant(written: string | undefined): Instant | null {
  if (written === undefined) return null
  const parsed = parseMachineTime(written.trim())
  return parsed.type === 'exact' && parsed.precision === 'second' ? parsed.at : null
}

/** "20240304102233" in UTC, as archives write a moment. */
function readDigits(digits: string): Instant | null {
  const parts = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})/.exec(digits)
  if (parts === null) return null
  const [year = 0, month = 1, ...rest] = parts.slice(1).map(Number)
  const [day, hour, minute, second] = rest
  const at = formatInstant(Date.UTC(year, month - 1, day, hour, minute, second), 0)
  return at === '' ? null : at
}
