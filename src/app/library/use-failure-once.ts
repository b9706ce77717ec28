import { useWordsOf } from '../i18n/interface-language.tsx'
import { useNotify } from '../notices/notice.tsx'
import type { Outcome } from './outcome.ts'

let isTold = false

/**
 * Tells that reading is not being remembered, the first time that it is not. The reader asked for
 * nothing here and can do little, so once is enough until the site is opened anew.
 */
export function useFailureOnce(): (outcome: Outcome) => void {
  const notify = useNotify()
  const words = useWordsOf('library')
  return (outcome) => {
    if (outcome.type === 'done' || isTold) return
    isTold = true
    notify({ text: `${words.notRemembered} ${words.failures[outcome.reason]}` })
  }
}
