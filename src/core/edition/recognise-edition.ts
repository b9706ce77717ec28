import { isFields, isListOf } from '../article/fields.ts'
import { isStory } from '../article/recognise-article.ts'
import type { Edition } from './schema.ts'

/** Whether a value is front page data of the current version. */
export function isEdition(value: unknown): value is Edition {
  return (
    isFields(value) &&
    value.version === 1 &&
    typeof value.captured === 'object' &&
    typeof value.total === 'number' &&
    typeof value.archivePages === 'number' &&
    typeof value.beside === 'number' &&
    Array.isArray(value.sections) &&
    isFields(value.mentioned) &&
    (value.lead === null || (isFields(value.lead) && isStory(value.lead.story))) &&
    isListOf(isStory, value.stories)
  )
}
