import { useWordsOf } from '../i18n/interface-language.tsx'
import styles from './listen-bar.module.css'
import { SleepIcon } from './listen-icons.tsx'
import type { Listening, ListeningState } from './listening.ts'
import { rates } from './rates.ts'
import { sleepMinutes } from './sleep-timer.ts'
import { storeRate } from './stored-rate.ts'

type ListenOptionsProps = { listening: Listening; state: ListeningState }

/** The rate of the voice. */
export function ListenRate({ listening, state }: ListenOptionsProps) {
  const words = useWordsOf('listen')
  return (
    <label className={styles.rate}>
      <span>{words.rate}</span>
      <select
        value={state.speech.rate}
        onChange={({ target }) => {
          const rate = Number(target.value)
          listening.speaker.setRate(rate)
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
  )
}

/** Whether the next story follows by itself, and when listening pauses by itself. */
export function ListenOptions({ listening, state }: ListenOptionsProps) {
  const words = useWordsOf('listen')
  return (
    <div className={styles.options}>
      {state.queue.stories.length > 1 && (
        <label className={styles.option}>
          <input
            type="checkbox"
            checked={state.continues}
            onChange={({ target }) => listening.setContinues(target.checked)}
          />
          {words.continues}
        </label>
      )}
      <label className={styles.option}>
        <SleepIcon />
        <span>{words.sleep}</span>
        <select
          value={state.sleep.choice}
          onChange={({ target }) => listening.setSleep(readChoice(target.value))}
        >
          <option value="never">{words.sleepNever}</option>
          <option value="story">{words.sleepStory}</option>
          {sleepMinutes.map((minutes) => (
            <option key={minutes} value={minutes}>
              {words.sleepMinutes(minutes)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

function readChoice(value: string) {
  return value === 'never' || value === 'story' ? value : Number(value)
}
