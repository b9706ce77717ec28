import type { VoiceTraits } from '../../core/listen/choose-voice.ts'
import type { Engine, Speech, UtteranceEnd } from './engine.ts'

/** Ms after which an engine that has not begun is taken to be broken. */
export const startLimitMs = 8000
/** Ms a slow voice takes for one code unit at the usual pace, and what may come on top. */
const slowestMs = 250
const graceMs = 5000

type Hearing = { onStart: () => void; onOver: (outcome: UtteranceEnd) => void }

/**
 * Says one text and tells once how it ended, also where the engine never does. Returns how to fall
 * silent, after which it tells nothing more.
 */
export function say<Voice extends VoiceTraits>(
  engine: Engine<Voice>,
  speech: Speech<Voice>,
  { onStart, onOver }: Hearing,
): () => void {
  let isOver = false
  const close = () => {
    isOver = true
    clearTimeout(watch)
  }
  const finish = (outcome: UtteranceEnd) => {
    if (isOver) return
    close()
    onOver(outcome)
  }
  /** An engine that has lost an utterance would hold the next one back; canceling it is no news. */
  const giveUp = (outcome: UtteranceEnd) => {
    close()
    engine.cancel()
    onOver(outcome)
  }
  let watch = setTimeout(() => giveUp('failed'), startLimitMs)
  engine.speak(speech, {
    onStart() {
      if (isOver) return
      clearTimeout(watch)
      const limitMs = graceMs + (slowestMs * speech.text.length) / speech.rate
      watch = setTimeout(() => giveUp('ended'), limitMs)
      onStart()
    },
    onOver: finish,
  })
  return () => {
    if (isOver) return
    close()
    engine.cancel()
  }
}
