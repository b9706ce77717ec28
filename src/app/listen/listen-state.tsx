import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import type { PartWords } from '../i18n/language-folder.ts'
import styles from './listen-bar.module.css'
import { nameLanguage } from './name-language.ts'
import type { SpeakerState } from './speaker.ts'

type ListenStateProps = {
  state: SpeakerState
  /** Index of the current sentence; 0 is the headline. */
  sentence: number
  count: number
  articleLanguage: string
}

/**
 * The current sentence, or why nothing is spoken. Only the latter is announced, to not talk over the voice.
 */
export function ListenState({ state, sentence, count, articleLanguage }: ListenStateProps) {
  const { language } = useInterfaceLanguage()
  const words = useWordsOf('listen')
  const message = findMessage(state, nameLanguage(articleLanguage, language), words)
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
  languageName: string,
  words: PartWords['listen'],
): string | null {
  if (status === 'no-voice') return words.noVoice(languageName)
  if (status === 'idle' && isOnline) return words.onlineVoice(languageName)
  if (status === 'unsupported' || status === 'failed' || status === 'finished') return words[status]
  return null
}
