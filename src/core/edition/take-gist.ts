import type { Gist } from '../article/article-text.ts'
import { takeStart } from '../article/beginning.ts'
import type { Block } from '../article/block.ts'
import { mapMarks } from '../article/map-marks.ts'
import { openingParagraphs } from './open-article.ts'
import { measureReading } from './reading-time.ts'
import { sumUp } from './to-story.ts'

/** Takes from a body what an edition needs of it for lists, feeds and the front page. */
export function takeGist(body: Block[]): Gist {
  const paragraphs = body.filter((block) => block.type === 'paragraph')
  return {
    summary: sumUp(body),
    readingMinutes: measureReading(body),
    paragraphLengths: paragraphs.slice(0, openingParagraphs).map(({ text }) => text.length),
    start: takeStart(body),
    links: listLinks(body),
    pictures: body.flatMap((block) => (block.type === 'picture' ? [block.file] : [])),
  }
}

function listLinks(body: readonly Block[]): string[] {
  const links = new Set<string>()
  mapMarks(body, (mark) => {
    if (mark.type === 'link') links.add(mark.href)
    return mark
  })
  return [...links]
}
