import type { Block } from './block.ts'
import type { PictureFile } from './picture.ts'

/** The body of an article, which is read when it is needed, so that not all of an archive are in memory. */
export type ArticleText = {
  /** Bodies made from the same are equal; null where only the body itself says it. */
  madeFrom: string | null
  read: () => Block[]
}

/** What lists, feeds and the front page need of a body, so that it need not be read for them. */
export type Gist = {
  /** Its first sentences; null without a paragraph. */
  summary: string | null
  /** In whole minutes. */
  readingMinutes: number
  /** Lengths of its first paragraphs in code units. */
  paragraphLengths: readonly number[]
  /** The first blocks, with which a click shows it before its data arrive. */
  start: Block[]
  /** Addresses of its links, each once. */
  links: readonly string[]
  /** Files of its pictures, in order; null for one that was not captured. */
  pictures: readonly (PictureFile | null)[]
}

/** What stands for the body of an article in memory. */
export type KeptText = { gist: Gist; text: ArticleText }

/** Changes a body when it is read, and its beginning at once. Equal `by` say that the change is the same. */
export function changeBody(
  { gist, text }: KeptText,
  by: unknown,
  change: (body: Block[]) => Block[],
): KeptText {
  return {
    gist: { ...gist, start: change(gist.start) },
    text: {
      madeFrom: text.madeFrom === null ? null : JSON.stringify([text.madeFrom, by]),
      read: () => change(text.read()),
    },
  }
}

/** An article in memory, or one whose body is read when it is needed. */
export type WithBody = { body: Block[] } | { text: ArticleText }

/** Returns the body of an article. */
export function readBody(article: WithBody): Block[] {
  return 'body' in article ? article.body : article.text.read()
}
