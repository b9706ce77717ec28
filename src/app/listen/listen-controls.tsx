import type { RefObject } from 'react'
import { useWordsOf } from '../i18n/interface-language.tsx'
import styles from './listen-bar.module.css'
import { NextIcon, PauseIcon, PlayIcon, PreviousIcon } from './listen-icons.tsx'
import { rates } from './rates.ts'
import { isPlaying, type Speaker, type SpeakerState } from './speaker.ts'
import { storeRate } from './stored-rate.ts'

type ListenControlsProps = {
  speaker: Speaker
  state: SpeakerState
  /** Called before each action of the reader. */
  onAsk: () => void
  play: RefObject<HTMLButtonElement | null>
}

/** Buttons for the previous sentence, play or pause, the next sentence, and the rate. */
export function ListenControls(props: ListenControlsProps) {
  const { speaker, state, onAsk, play } = props
  const words = useWordsOf('listen')
  const playWords = state.status === 'finished' ? words.playAgain : words.play
  const canPause = isPlaying(state)
  const name = canPause ? words.pause : playWords
  const asking = (act: () => void) => () => {
    onAsk()
    act()
  }
  return (
    <>
      <div className={styles.controls}>
        <button
          type="button"
          aria-label={words.previous}
          title={words.previous}
          onClick={asking(speaker.previous)}
        >
          <PreviousIcon />
        </button>
        <button
          ref={play}
          type="button"
          className={styles.play}
          aria-label={name}
          title={name}
          onClick={canPause ? speaker.pause : asking(speaker.play)}
        >
          {canPause ? <PauseIcon /> : <PlayIcon />}
        </button>
        <button
          type="button"
          aria-label={words.next}
          title={words.next}
          onClick={asking(speaker.next)}
        >
          <NextIcon />
        </button>
      </div>
      <label className={styles.rate}>
        <span>{words.rate}</span>
        <select
          value={state.rate}
          onChange={({ target }) => {
            const rate = Number(target.value)
            speaker.setRate(rate)
            storeRate(rate)
          }}
        >
          {rates.map((rate) => (
            <option key={rate} value={rate}>
              {words.rateOf(rate)}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}
