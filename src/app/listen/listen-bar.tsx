import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import { AtWindowFoot } from '../ui/window-foot.tsx'
import styles from './listen-bar.module.css'
import { ListenButton } from './listen-button.tsx'
import { ListenControls } from './listen-controls.tsx'
import { CloseIcon } from './listen-icons.tsx'
import { ListenOptions, ListenRate } from './listen-options.tsx'
import { ListenState } from './listen-state.tsx'
import type { Listening, ListeningState } from './listening.ts'
import './spoken.css'
import { isPlaying } from './speaker.ts'
import { useBarFocus } from './use-bar-focus.ts'
import { useFollowAlong } from './use-follow-along.ts'
import { useMediaSession } from './use-media-session.ts'

type ListenBarProps = {
  listening: Listening
  state: ListeningState
  onClose: () => void
}

/** The controls of a listening, at the foot of the window. The page follows its voice. */
export function ListenBar(props: ListenBarProps) {
  return (
    <AtWindowFoot>
      <Bar {...props} />
    </AtWindowFoot>
  )
}

function Bar({ listening, state, onClose }: ListenBarProps) {
  const { language } = useInterfaceLanguage()
  const words = useWordsOf('listen')
  const { reading, speech, queue, isGoing } = state
  const isFinished = speech.status === 'finished'
  const isMute = speech.status === 'no-voice' || speech.status === 'unsupported'
  const { bar, play, close } = useBarFocus({ isMute, isGoing })
  const isShown = !isFinished && !isMute && !isGoing

  const followAtOnce = useFollowAlong({
    utterance: (isShown && reading?.utterances[speech.position]) || null,
    units: reading?.units ?? noUnits,
    bar,
  })
  const story = reading?.article ?? queue.stories[queue.index]
  useMediaSession(listening, {
    headline: story?.headline ?? '',
    outlet: story?.outlet ?? null,
    isPlaying: isPlaying(speech),
    isQueue: queue.stories.length > 1,
  })

  return (
    <section
      ref={bar}
      className={styles.bar}
      aria-label={words.title}
      lang={language}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <div className={styles.content}>
        <ListenState state={state} />
        <ListenControls
          listening={listening}
          state={state}
          isMute={isMute}
          onAsk={followAtOnce}
          play={play}
        />
        {!isMute && (
          <>
            <ListenRate listening={listening} state={state} />
            <ListenOptions listening={listening} state={state} />
          </>
        )}
        <ListenButton ref={close} className={styles.close} label={words.close} onClick={onClose}>
          <CloseIcon />
        </ListenButton>
      </div>
    </section>
  )
}

const noUnits: readonly [] = []
