import type { VoiceTraits } from '../../core/listen/choose-voice.ts'

/** How an utterance ended: completely, interrupted from outside, or with an error. */
export type UtteranceEnd = 'ended' | 'interrupted' | 'failed'

export type Speech<Voice> = { text: string; voice: Voice; rate: number }

/** The browser's speech, reduced to what reading aloud needs; tests pass a fake. */
export type Engine<Voice extends VoiceTraits> = {
  listVoices: () => readonly Voice[]
  /** Calls `listener` when the list of voices changes. Returns a function that stops watching. */
  watchVoices: (listener: () => void) => () => void
  speak: (
    speech: Speech<Voice>,
    heard: { onStart: () => void; onOver: (outcome: UtteranceEnd) => void },
  ) => void
  cancel: () => void
}

export type BrowserEngine = Engine<SpeechSynthesisVoice>

/** Errors that mean that speech was stopped from outside, or is not allowed without a click. */
const interruptions: readonly string[] = ['interrupted', 'canceled', 'not-allowed']

/** Returns the browser's own speech, or null where it has none. */
export function findEngine(): BrowserEngine | null {
  if (!('speechSynthesis' in window && 'SpeechSynthesisUtterance' in window)) return null
  const { speechSynthesis: synthesis } = window
  // Chromium does not fire the end event of an utterance that has been garbage collected.
  let held: SpeechSynthesisUtterance | null = null
  return {
    listVoices: () => synthesis.getVoices(),
    watchVoices(listener) {
      synthesis.addEventListener('voiceschanged', listener)
      return () => synthesis.removeEventListener('voiceschanged', listener)
    },
    speak({ text, voice, rate }, { onStart, onOver }) {
      const utterance = new SpeechSynthesisUtterance(text)
      utterance.voice = voice
      // Some engines ignore the voice and choose by the language.
      utterance.lang = voice.lang.replaceAll('_', '-')
      utterance.rate = rate
      utterance.onstart = onStart
      utterance.onend = () => onOver('ended')
      utterance.onerror = ({ error }) =>
        onOver(interruptions.includes(error) ? 'interrupted' : 'failed')
      held = utterance
      // A pause from another page would block this utterance for ever.
      if (synthesis.paused) synthesis.resume()
      synthesis.speak(held)
    },
    cancel: () => synthesis.cancel(),
  }
}
