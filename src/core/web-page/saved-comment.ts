import type { Instant } from '../time/instant.ts'
import { parseStatedTime } from '../time/parse-stated-time.ts'
import { resolveAddress } from './page-address.ts'

/** What the program that saved a page noted in it. */
export type Saved = { url: string | null; at: Instant | null }

/**
 * Reads the notes of savers, which stand in comments: SingleFile's "url:" and "saved date:", and the
 * browsers' "saved from url=(0031)https://example.org/desa".
 */
export function findSaved(comments: readonly string[]): Saved {
  const saved: Saved = { url: null, at: null }
  for (const comment of comments) {
    if (comment.length > 10_000) continue
    const browser = /^\s*saved from url=\(\d+\)(?<url>\S+)/.exec(comment)?.groups
    if (browser?.url !== undefined) saved.url ??= resolveAddress(browser.url, null)
    if (!/Page saved with SingleFile/i.test(comment)) continue
    const url = /^\s*url:\s*(?<url>\S+)/m.exec(comment)?.groups?.url
    const date = /^\s*saved date:\s*(?<date>.+)$/m.exec(comment)?.groups?.date
    if (url !== undefined) saved.url ??= resolveAddress(url, null)
    if (date !== undefined) saved.at ??= readDate(date)
  }
  return saved
}

/** JavaScript's own form: "Mon Jul 29 2024 20:15:00 GMT+0700 (Western Indonesia Time)". */
function readDate(text: string): Instant | null {
  const plain = text.replace(/\(.*$/, '').trim()
  const parsed = parseStatedTime(plain)
  return parsed.type === 'exact' && parsed.precision === 'second' ? parsed.at : null
}
