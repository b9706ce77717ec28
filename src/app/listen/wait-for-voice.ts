import { chooseVoice, type VoiceTraits } from '../../core/listen/choose-voice.ts'
import type { Engine } from './engine.ts'

/**
 * Ms in which a browser has its voices; Chromium loads them only once somebody asks, and takes more than
 * five seconds where there are thousands of them and the machine has other work.
 */
export const voiceLimitMs = 8000

/**
 * Tells the voice for a language as soon as there is one, null when none has come in time, and the
 * voice again should one come later (the reader has installed it). Returns how to stop waiting.
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
    // Safari fills its list without a word.
    const found = find()
    if (found === null) tell(null)
    else finish(found)
  }, voiceLimitMs)
  return stop
}
