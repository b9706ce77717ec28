import type { RefObject } from 'react'
import { useWordsOf } from '../i18n/interface-language.tsx'
import styles from './listen-bar.module.css'
import { ListenButton } from './listen-button.tsx'
import {
  NextIcon,
  NextStoryIcon,
  PauseIcon,
  PlayIcon,
  PreviousIcon,
  PreviousStoryIcon,
} from './listen-icons.tsx'
import type { Listening, ListeningState } from './listening.ts'
import { isPlaying } from './speaker.ts'

type ListenControlsProps = {
  listening: Listening
  state: ListeningState
  /** Whether there is no voice, so that only another story can be chosen. */
  isMute: boolean
  /** Called before each action of the reader. */
  onAsk: () => void
  play: RefObject<HTMLButtonElement | null>
}

/** Buttons for the previous sentence, play or pause, and the next sentence; around them those for stories. */
export function ListenControls(props: ListenControlsProps) {
  const { listening, state, isMute, onAsk, play } = props
  const words = useWordsOf('listen')
  const { speaker } = listening
  const { stories, index } = state.queue
  const hasNext = index + 1 < stories.length
  const isOver = state.speech.status === 'finished' && !(state.continues && hasNext)
  const canPause = isPlaying(state.speech) || state.isGoing
  const isQueue = stories.length > 1
  const asking = (act: () => void) => () => {
    onAsk()
    act()
  }
  return (
    <div className={styles.controls}>
      {isQueue && (
        <ListenButton
          label={words.previousStory}
          isOff={index === 0}
          onClick={listening.previousStory}
        >
          <PreviousStoryIcon />
        </ListenButton>
      )}
      {!isMute && (
        <>
          <ListenButton label={words.previous} onClick={asking(speaker.previous)}>
            <PreviousIcon />
          </ListenButton>
          <ListenButton
            ref={play}
            className={styles.play}
            label={canPause ? words.pause : isOver ? words.playAgain : words.play}
            onClick={canPause ? speaker.pause : asking(speaker.play)}
          >
            {canPause ? <PauseIcon /> : <PlayIcon />}
          </ListenButton>
          <ListenButton label={words.next} onClick={asking(speaker.next)}>
            <NextIcon />
          </ListenButton>
        </>
      )}
      {isQueue && (
        <ListenButton label={words.nextStory} isOff={!hasNext} onClick={listening.nextStory}>
          <NextStoryIcon />
        </ListenButton>
      )}
    </div>
  )
}
