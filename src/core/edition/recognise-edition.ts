import { isFields, isListOf } from '../article/fields.ts'
import { isStory } from '../article/recognise-article.ts'
import type { ArchivePage, Edition } from './schema.ts'

/** Whether a value is front page data of the current version. */
export function isEdition(value: unknown): value is Edition {
  return (
    isFields(value) &&
    value.version === 1 &&
    typeof value.captured === 'object' &&
    typeof value.total === 'number' &&
    typeof value.archivePages === 'number' &&
    (value.lead === null || (isFields(value.lead) && isStory(value.lead.story))) &&
    isListOf(isStory, value.stories)
  )
}

/** Whether a value is an archive page of the current version. */
export function isArchivePage(value: unknown): value is ArchivePage {
  return (
    isFields(value) &&
    value.version === 1 &&
    typeof value.captured === 'object' &&
    typeof value.page === 'number' &&
    typeof value.pages === 'number' &&
    isListOf(isStory, value.stories)
  )
}
