import type { PublishedArticle } from '../../core/article/schema.ts'
import { toStory } from '../../core/edition/to-story.ts'
import type { PartWords } from '../i18n/language-folder.ts'
import type { Library, Outcome } from '../library/library.ts'
import { waitForPersistence } from '../library/wait-for-persistence.ts'
import type { Notice } from '../notices/notice.tsx'

/**
 * Saves an article, or removes it when it is saved, and returns the notice about the outcome. Calls
 * `notify` when undoing fails.
 */
export async function toggleSaved(
  library: Library,
  article: PublishedArticle,
  words: PartWords['library'],
  notify: (notice: Notice) => void,
): Promise<Notice> {
  const { slug } = article
  const before = library.state()
  const saved = before.type === 'ready' ? before.saved.get(slug) : undefined
  const undo = (takeBack: () => Promise<Outcome>) => ({
    label: words.undo,
    run: async () => {
      const outcome = await takeBack()
      if (outcome.type === 'failed') {
        notify({ text: `${words.notRestored} ${words.failures[outcome.reason]}` })
      }
    },
  })

  if (saved !== undefined) {
    const outcome = await library.unsave(slug)
    if (outcome.type === 'failed') {
      return { text: `${words.notRemoved} ${words.failures[outcome.reason]}` }
    }
    return { text: words.unsaved, action: undo(() => library.restoreSaved(saved)) }
  }
  const outcome = await library.save(toStory(article, slug))
  if (outcome.type === 'failed')
    return { text: `${words.notSaved} ${words.failures[outcome.reason]}` }
  const isFirst =
    before.type === 'ready' &&
    before.saved.size === 0 &&
    !before.wasAsked &&
    before.isPersisted !== true
  const isAtRisk = isFirst && (await waitForPersistence(library)) === false
  return {
    text: isAtRisk ? `${words.saved} ${words.notPersisted}` : words.saved,
    action: undo(() => library.unsave(slug)),
  }
}
