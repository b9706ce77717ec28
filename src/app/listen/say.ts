import type { VoiceTraits } from '../../core/listen/choose-voice.ts'
import type { Engine, Speech, UtteranceEnd } from './engine.ts'

/** An engine that has not started within this time is broken. */
export const startLimitMs = 8000
/** A slow voice needs this long per code unit at rate 1; `graceMs` is added once. */
const slowestMs = 250
const graceMs = 5000

type Hearing = { onStart: () => void; onOver: (outcome: UtteranceEnd) => void }

/**
 * Speaks one text and reports exactly once how it ended, even if the engine never does. Returns a function
 * that silences it, after which nothing is reported.
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
  /**
   * Cancels too: an engine that has lost an utterance would block the next one. Its interruption is
   * ignored.
   */
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
