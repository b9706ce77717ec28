import { isFields } from '../article/fields.ts'
import { isStory } from '../article/recognise-article.ts'
import type { Archive } from './schema.ts'

/** Fields of each type of document that its page lists. */
const lists: Record<Archive['type'], readonly string[]> = {
  overview: ['years', 'sameDay'],
  month: ['days', 'counts'],
  day: ['stories', 'briefs'],
  undated: ['stories'],
  collection: ['stories'],
}

/** Returns a value as a page of the archive of the current version; null for anything else. */
export function recogniseArchive(value: unknown): Archive | null {
  return isArchive(value) ? value : null
}

function isType(type: string): type is Archive['type'] {
  return Object.hasOwn(lists, type)
}

function isArchive(value: unknown): value is Archive {
  if (!isFields(value) || value.version !== 1 || typeof value.captured !== 'object') return false
  const { type, total } = value
  if (typeof type !== 'string' || !isType(type)) return false
  const stories = type === 'day' ? value.briefs : value.stories
  return (
    typeof total === 'number' &&
    lists[type].every((name) => Array.isArray(value[name])) &&
    (!Array.isArray(stories) || stories.every(isStory))
  )
}
