import { chooseVoice, type VoiceTraits } from '../../core/listen/choose-voice.ts'
import type { Engine } from './engine.ts'

/**
 * Chromium loads its voices only when they are first requested, which takes more than five seconds on a busy
 * machine with thousands of them.
 */
export const voiceLimitMs = 8000

/**
 * Calls `tell` with the voice for a language as soon as there is one, with null when there is none in time,
 * and with a voice that appears later, because the reader has installed it. Returns a function that stops
 * waiting.
 */
export function waitForVoice<Voice extends VoiceTraits>(
  engine: Engine<Voice>,
  language: string,
  tell: (voice: Voice | null) => void,
): () => void {
  const find = () => chooseVoice(engine.listVoices(), language)
  const voice = find()
  if (voice !== null) {
    tell(voice)
    return () => {}
  }
  const stop = () => {
    clearTimeout(timer)
    forget()
  }
  const finish = (found: Voice) => {
    stop()
    tell(found)
  }
  const forget = engine.watchVoices(() => {
    const found = find()
    if (found !== null) finish(found)
  })
  const timer = setTimeout(() => {
    // Safari fills its list without firing an event.
    const found = find()
    if (found === null) tell(null)
    else finish(found)
  }, voiceLimitMs)
  return stop
}
