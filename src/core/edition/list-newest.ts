import type { Story } from '../article/story.ts'
import type { Edition } from './schema.ts'

/** Two rows of a wide window. */
const newestCount = 6

/** Lists the newest stories, in the order of the front page, for pages that have no stories of their own. */
export function listNewest({ lead, stories }: Edition): Story[] {
  return (lead === null ? stories : [lead.story, ...stories]).slice(0, newestCount)
}
