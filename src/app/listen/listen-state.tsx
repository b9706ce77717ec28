import { useEffect, useState } from 'react'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import { describePosition, describeRest, findTrouble, listMessages } from './describe-state.ts'
import styles from './listen-bar.module.css'
import type { ListeningState } from './listening.ts'
import { nameLanguage } from './name-language.ts'

/**
 * The current sentence, the time left and the next story, or why nothing is spoken. Only messages are
 * announced, to not talk over the voice.
 */
export function ListenState({ state }: { state: ListeningState }) {
  const { language } = useInterfaceLanguage()
  const words = useWordsOf('listen')
  const now = useNow(state.sleep.endsAt !== null)
  const name = nameLanguage(state.reading?.article.language ?? language, language)
  const isSilent = findTrouble(state, words, name) !== null
  return (
    <div className={styles.state}>
      <p role="status">{listMessages(state, words, name).join(' ')}</p>
      {!isSilent && <p>{describePosition(state, words, now)}</p>}
      <UpNext state={state} />
    </div>
  )
}

/** The headline that follows, on one line, and how much follows in all; nothing without a queue. */
function UpNext({ state }: { state: ListeningState }) {
  const words = useWordsOf('listen')
  const { stories, index } = state.queue
  const next = stories[index + 1]
  if (stories.length < 2) return null
  return (
    <p className={styles.next}>
      <span className={styles.headline}>
        {next === undefined ? words.isLast : words.upNext(next.headline)}
      </span>
      {state.continues && next !== undefined && (
        <span className={styles.rest}>{describeRest(state, words)}</span>
      )}
    </p>
  )
}

/** Renders again often enough to say minutes, while there is a time to count down to. */
const tickMs = 10_000

function useNow(isCounting: boolean): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    if (!isCounting) return
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), tickMs)
    return () => clearInterval(timer)
  }, [isCounting])
  return now
}
