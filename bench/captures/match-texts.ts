/**
 * Minimum share of common words of a near match, such as a caption with its credit or a truncated sentence.
 */
const nearShare = 0.8

/** Number of wanted texts, of exact and near matches, and of found texts without a match. */
export type TextMatch = { wanted: number; exact: number; near: number; extra: number }

/** Matches short texts, such as captions, in any order. Each found text matches one wanted text. */
export function matchTexts(wanted: readonly string[], found: readonly string[]): TextMatch {
  const rest = found.map(normalise)
  const open = wanted.map(normalise).filter((text) => !takeFirst(rest, (each) => each === text))
  const isFar = open.filter((text) => !takeFirst(rest, (each) => isNear(each, text)))
  return {
    wanted: wanted.length,
    exact: wanted.length - open.length,
    near: wanted.length - isFar.length,
    extra: rest.length,
  }
}

/** Whether two texts are equal apart from spaces and Unicode composition. */
export function isSameText(one: string, other: string): boolean {
  return normalise(one) === normalise(other)
}

function normalise(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

function takeFirst(texts: string[], isWanted: (text: string) => boolean): boolean {
  const index = texts.findIndex(isWanted)
  if (index === -1) return false
  texts.splice(index, 1)
  return true
}

function isNear(one: string, other: string): boolean {
  const words = listWords(one)
  const others = listWords(other)
  const shared = [...words].filter((word) => others.has(word)).length
  return words.size + others.size > 0 && (2 * shared) / (words.size + others.size) >= nearShare
}

function listWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}
