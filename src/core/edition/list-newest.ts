import type { Story } from '../article/story.ts'
import type { Edition } from './schema.ts'

/** Two rows of a wide window. */
const newestCount = 6

/** The stories that a page without any of its own offers, in the order of the front page. */
export function listNewest({ lead, stories }: Edition): Story[] {
  return (lead === null ? stories : [lead.story, ...stories]).slice(0, newestCount)
}
