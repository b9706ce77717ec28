import { useWordsOf } from '../i18n/interface-language.tsx'
import { useNotify } from '../notices/notice.tsx'
import type { Outcome } from './outcome.ts'

let wasNotified = false

/**
 * Returns a function that shows a notice for the first failed outcome only. The reader did not ask for
 * anything here and can do little about it, so one notice per session is enough.
 */
export function useFailureOnce(): (outcome: Outcome) => void {
  const notify = useNotify()
  const words = useWordsOf('library')
  return (outcome) => {
    if (outcome.type === 'done' || wasNotified) return
    wasNotified = true
    notify({ text: `${words.notRemembered} ${words.failures[outcome.reason]}` })
  }
}
