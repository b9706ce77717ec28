import type { VoiceTraits } from '../../core/listen/choose-voice.ts'

/** How a speech ended: said to its end, cut off by somebody else, or not sayable. */
export type UtteranceEnd = 'ended' | 'interrupted' | 'failed'

export type Speech<Voice> = { text: string; voice: Voice; rate: number }

/** The browser's speech, reduced to what reading aloud needs; a test gives a made-up one. */
export type Engine<Voice extends VoiceTraits> = {
  listVoices: () => readonly Voice[]
  /** Calls when the list of voices has changed. Returns how to stop that. */
  watchVoices: (listener: () => void) => () => void
  speak: (
    speech: Speech<Voice>,
    heard: { onStart: () => void; onOver: (outcome: UtteranceEnd) => void },
  ) => void
  cancel: () => void
}

export type BrowserEngine = Engine<SpeechSynthesisVoice>

/** Errors by which a browser says that it was told to be silent, or may not speak unasked. */
const interruptions: readonly string[] = ['interrupted', 'canceled', 'not-allowed']

/** The browser's own speech; null where it has none. */
export function findEngine(): BrowserEngine | null {
  if (!('speechSynthesis' in window && 'SpeechSynthesisUtterance' in window)) return null
  const { speechSynthesis: synthesis } = window
  // Chromium forgets to tell the end of an utterance that nobody holds.
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
      // Some engines go by the language alone.
      utterance.lang = voice.lang.replaceAll('_', '-')
      utterance.rate = rate
      utterance.onstart = onStart
      utterance.onend = () => onOver('ended')
      utterance.onerror = ({ error }) =>
        onOver(interruptions.includes(error) ? 'interrupted' : 'failed')
      held = utterance
      // A pause that another page left behind would hold this one back for ever.
      if (synthesis.paused) synthesis.resume()
      synthesis.speak(held)
    },
    cancel: () => synthesis.cancel(),
  }
}
