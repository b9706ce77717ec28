import { paragraph } from '../article/article-fixture.ts'
import { describePicture } from '../article/picture.ts'
import type { FullArticle } from '../article/schema.ts'
import { splitSentences } from '../text/sentences.ts'
import { splitWords, type Word } from './split-words.ts'

/** Returns a number from 0 up to 1, and another one with each call. */
export type Random = () => number

/** Creates a generator that gives the same numbers in every run (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Picks an item. Returns undefined from an empty list only. */
export function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[Math.floor(random() * items.length)]
}

/** An article as an editor changes it: paragraphs of sentences. */
export type Draft = { headline: string; caption: string; paragraphs: string[][] }

/** A draft in which edits were planted, and what a comparison should report. */
export type Edited = {
  draft: Draft
  /** Sentences that were changed or removed, and those that were changed or added. */
  removed: string[]
  added: string[]
  moved: number
  /** Indexes of paragraphs that may still be edited; each is edited once. */
  free: Set<number>
}

export const editKinds = [
  'word',
  'number',
  'name',
  'paragraph added',
  'paragraph removed',
  'order',
  'headline',
  'caption',
] as const
export type EditKind = (typeof editKinds)[number]

/** Splits the texts of an article into a draft. */
export function draftOf(headline: string, caption: string, texts: readonly string[]): Draft {
  return { headline, caption, paragraphs: texts.map(splitSentences) }
}

/** Makes an article of a draft. */
export function publish(draft: Draft, base: FullArticle): FullArticle {
  return {
    ...base,
    headline: draft.headline,
    deck: null,
    dateline: null,
    figure: describePicture(draft.caption, null),
    body: draft.paragraphs.map((sentences) => paragraph(sentences.join(' '))),
  }
}

/** Starts editing a draft. */
export function openDraft(draft: Draft): Edited {
  const free = new Set(draft.paragraphs.keys())
  const paragraphs = draft.paragraphs.map((sentences) => [...sentences])
  return { draft: { ...draft, paragraphs }, removed: [], added: [], moved: 0, free }
}

/**
 * Plants one edit. Returns false, and changes nothing, where the draft offers no place for it: a text without
 * digits has no number to correct. `spare` are paragraphs of other articles.
 */
export function plant(
  edited: Edited,
  kind: EditKind,
  spare: readonly string[][],
  random: Random,
): boolean {
  switch (kind) {
    case 'word':
      return editSentence(edited, isPlainWord, () => pick(otherWords, random) ?? '', random)
    case 'number':
      return editSentence(edited, isNumber, (word) => changeDigits(word, random), random)
    case 'name':
      return editSentence(edited, isNameInside, (word) => misspell(word, random), random)
    case 'paragraph added': {
      const sentences = pick(spare, random)
      if (sentences === undefined) return false
      insertParagraph(
        edited,
        Math.floor(random() * (edited.draft.paragraphs.length + 1)),
        sentences,
      )
      edited.added.push(...sentences)
      return true
    }
    case 'paragraph removed': {
      const index = pick([...edited.free], random)
      if (index === undefined || edited.draft.paragraphs.length < 3) return false
      edited.removed.push(...takeParagraph(edited, index))
      return true
    }
    case 'order': {
      const { length } = edited.draft.paragraphs
      const index = pick([...edited.free], random)
      // A paragraph moves over two others at least; moved over one, either of the two was moved.
      if (index === undefined || length < 4) return false
      const places = [...edited.draft.paragraphs.keys()].filter((to) => Math.abs(to - index) > 1)
      const place = pick(places, random)
      if (place === undefined) return false
      insertParagraph(edited, place, takeParagraph(edited, index))
      edited.moved += 1
      return true
    }
    case 'headline':
      edited.draft.headline = replaceWord(edited.draft.headline, random)
      return true
    case 'caption':
      edited.draft.caption = replaceWord(edited.draft.caption, random)
      return true
  }
}

function insertParagraph({ draft, free }: Edited, index: number, sentences: string[]): void {
  draft.paragraphs.splice(index, 0, sentences)
  renumber(free, (each) => (each >= index ? each + 1 : each))
}

function takeParagraph({ draft, free }: Edited, index: number): string[] {
  const [sentences = []] = draft.paragraphs.splice(index, 1)
  free.delete(index)
  renumber(free, (each) => (each > index ? each - 1 : each))
  return sentences
}

function renumber(free: Set<number>, toNumber: (index: number) => number): void {
  const numbers = [...free].map(toNumber)
  free.clear()
  for (const number of numbers) free.add(number)
}

/** Replaces one word of one sentence in a paragraph that was not edited yet. */
function editSentence(
  edited: Edited,
  isWanted: (word: Word, index: number, words: readonly Word[]) => boolean,
  change: (word: string) => string,
  random: Random,
): boolean {
  const places = [...edited.free].flatMap((unit) =>
    (edited.draft.paragraphs[unit] ?? []).flatMap((sentence, at) =>
      splitWords(sentence)
        .filter(isWanted)
        .map((word) => ({ unit, at, sentence, word })),
    ),
  )
  const place = pick(places, random)
  if (place === undefined) return false
  const { unit, at, sentence, word } = place
  const after = sentence.slice(0, word.start) + change(word.text) + sentence.slice(word.end)
  edited.draft.paragraphs[unit]?.splice(at, 1, after)
  edited.free.delete(unit)
  edited.removed.push(sentence)
  edited.added.push(after)
  return true
}

const otherWords = ['diralat', 'melambung', 'serempak', 'tergesa', 'berlarian', 'kemudian']

function isPlainWord({ text }: Word, index: number): boolean {
  return index > 0 && /^\p{Ll}{4,}$/u.test(text)
}

function isNumber({ text }: Word): boolean {
  return /^\d[\d.,]*$/.test(text)
}

function isNameInside({ text }: Word, index: number, words: readonly Word[]): boolean {
  return (
    index > 1 && /^\p{Lu}\p{Ll}{3,}$/u.test(text) && /^\p{Ll}/u.test(words[index - 1]?.text ?? '')
  )
}

function changeDigits(word: string, random: Random): string {
  const first = Number(word[0])
  return `${1 + ((first + Math.floor(random() * 8)) % 9)}${word.slice(1)}`
}

function misspell(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 1))
  return `${word.slice(0, at)}${word[at] === 'e' ? 'o' : 'e'}${word.slice(at + 1)}`
}

function replaceWord(text: string, random: Random): string {
  const words = splitWords(text).filter(({ text: word }) => /\p{L}/u.test(word))
  const word = pick(words, random)
  if (word === undefined) return `${text} Lagi`
  return text.slice(0, word.start) + (pick(otherWords, random) ?? '') + text.slice(word.end)
}
