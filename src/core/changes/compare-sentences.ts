import { align, type Stretch } from './align.ts'
import { foldTypography } from './fold-typography.ts'
import { isNameCorrection } from './is-name-correction.ts'
import type { ChangeCount, Run } from './schema.ts'
import { isSpoken, splitWords, type Word } from './split-words.ts'

/** How two versions of a sentence differ. */
export type SentenceChange = { runs: Run[]; counts: ChangeCount[] }

/**
 * Compares two versions of a sentence word by word: `'Ada 140 warga.'` and `'Ada 214 warga.'` → kept "Ada",
 * deleted " 140", inserted " 214", kept " warga."; one number corrected.
 */
export function compareSentences(before: string, after: string, language: string): SentenceChange {
  const [olds, news] = [splitWords(before), splitWords(after)]
  const stretches = align(olds.map(toKey), news.map(toKey))
  return {
    runs: writeRuns({ before, after, olds, news }, joinCloseChanges(stretches, olds, news)),
    counts: countKinds(stretches, olds, news, language),
  }
}

function toKey({ text }: Word): string {
  return foldTypography(text)
}

/** A sentence of which only numbers and names differ is corrected; any other is changed. */
function countKinds(
  stretches: readonly Stretch[],
  olds: readonly Word[],
  news: readonly Word[],
  language: string,
): ChangeCount[] {
  const changed = stretches.filter(({ isKept }) => !isKept)
  if (changed.length === 0) return [{ kind: 'formatting', count: 1 }]
  let [numbers, names] = [0, 0]
  for (const { before, after } of changed) {
    const [from, to] = [olds.slice(before.start, before.end), news.slice(after.start, after.end)]
    if (areNumbers(from, to)) numbers += from.length
    else if (isNameCorrection({ from, to, around: news, at: after.start, language })) names += 1
    else return [{ kind: 'sentence-changed', count: 1 }]
  }
  return [
    ...(numbers > 0 ? [{ kind: 'number' as const, count: numbers }] : []),
    ...(names > 0 ? [{ kind: 'name' as const, count: names }] : []),
  ]
}

/** Whether each word differs in its digits only: "140" and "1.214", "ke-3" and "ke-4". */
function areNumbers(from: readonly Word[], to: readonly Word[]): boolean {
  const strip = ({ text }: Word) => text.replace(/[\p{N}.,:]/gu, '')
  return (
    from.length === to.length &&
    from.every((word, index) => {
      const other = to[index]
      return (
        other !== undefined &&
        [word, other].every(({ text }) => /\p{N}/u.test(text)) &&
        strip(word) === strip(other)
      )
    })
  )
}

/**
 * Joins changes with little kept between them, because a passage is easier to read than crumbs: one word
 * between changes of three words, or mere punctuation.
 */
function joinCloseChanges(
  stretches: readonly Stretch[],
  olds: readonly Word[],
  news: readonly Word[],
): Stretch[] {
  const count = (words: readonly Word[], { start, end }: Stretch['before']) =>
    words.slice(start, end).filter(isSpoken).length
  const weigh = ({ before, after }: Stretch) => Math.max(count(olds, before), count(news, after))
  const joined: Stretch[] = []
  for (const [index, stretch] of stretches.entries()) {
    const [last, next] = [joined.at(-1), stretches[index + 1]]
    const isSmall =
      stretch.isKept &&
      last !== undefined &&
      next !== undefined &&
      3 * count(news, stretch.after) <= weigh(last) + weigh(next)
    if (last !== undefined && !last.isKept && (isSmall || !stretch.isKept)) {
      last.before.end = stretch.before.end
      last.after.end = stretch.after.end
    } else {
      joined.push({ ...stretch, before: { ...stretch.before }, after: { ...stretch.after } })
    }
  }
  return joined
}

type Texts = { before: string; after: string; olds: readonly Word[]; news: readonly Word[] }

/** Each run begins with the space before its first word. */
function writeRuns({ before, after, olds, news }: Texts, stretches: readonly Stretch[]): Run[] {
  const cut = (text: string, words: readonly Word[], { start, end }: Stretch['before']) =>
    start === end ? '' : text.slice(words[start - 1]?.end ?? 0, words[end - 1]?.end)
  return stretches.flatMap((stretch): Run[] => {
    const [old, current] = [cut(before, olds, stretch.before), cut(after, news, stretch.after)]
    if (stretch.isKept) return [{ type: 'kept', text: current }]
    return [
      ...(old === '' ? [] : [{ type: 'deleted' as const, text: old }]),
      ...(current === '' ? [] : [{ type: 'inserted' as const, text: current }]),
    ]
  })
}
