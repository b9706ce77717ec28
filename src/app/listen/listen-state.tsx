import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import styles from './listen-bar.module.css'
import { listenWords, nameLanguage } from './listen-words.ts'
import type { SpeakerState } from './speaker.ts'

type ListenStateProps = {
  state: SpeakerState
  /** The sentence being said: 0 is the headline. */
  sentence: number
  count: number
  articleLanguage: string
}

/** Where the voice is, or why there is none. Only the latter is announced: the voice speaks for itself. */
export function ListenState({ state, sentence, count, articleLanguage }: ListenStateProps) {
  const { language } = useInterfaceLanguage()
  const words = listenWords[language]
  const message = findMessage(state, articleLanguage, language)
  return (
    <div className={styles.state}>
      <p role="status">{message}</p>
      {message === null && (
        <p>{sentence === 0 ? words.headline : words.sentence(sentence, count)}</p>
      )}
    </div>
  )
}

function findMessage(
  { status, isOnline }: SpeakerState,
  articleLanguage: string,
  language: keyof typeof listenWords,
): string | null {
  const words = listenWords[language]
  const name = nameLanguage(articleLanguage, language)
  if (status === 'no-voice') return words.noVoice(name)
  if (status === 'idle' && isOnline) return words.onlineVoice(name)
  if (status === 'unsupported' || status === 'failed' || status === 'finished') return words[status]
  return null
}
