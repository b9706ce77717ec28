import type { VoiceTraits } from '../../core/listen/choose-voice.ts'
import type { Utterance } from '../../core/listen/list-utterances.ts'
import type { Engine, UtteranceEnd } from './engine.ts'
import { clampRate } from './rates.ts'
import { say } from './say.ts'
import { findSentence } from './sentence-steps.ts'
import { waitForVoice } from './wait-for-voice.ts'

export type SpeakerStatus =
  | 'idle'
  | 'starting'
  | 'speaking'
  | 'paused'
  | 'finished'
  | 'no-voice'
  | 'unsupported'
  | 'failed'

export type SpeakerState = {
  status: SpeakerStatus
  /** Index of the current or next utterance. */
  position: number
  rate: number
  /** Whether the only voice sends the words to a server; such a voice waits for the reader's consent. */
  isOnline: boolean
}

/** Whether the speaker speaks, or is about to. */
export function isPlaying({ status }: SpeakerState): boolean {
  return status === 'starting' || status === 'speaking'
}

export type Speaker = {
  subscribe: (listener: () => void) => () => void
  state: () => SpeakerState
  play: () => void
  pause: () => void
  next: () => void
  previous: () => void
  setRate: (rate: number) => void
  /** Pauses when the current sentence ends, or the sentence that the reader skips to before that. */
  pauseAfterSentence: () => void
  /** Stops speaking and waiting for voices. `play` starts it again. */
  stop: () => void
}

type SpeakerOptions<Voice extends VoiceTraits> = {
  /** Null where the browser has no speech. */
  engine: Engine<Voice> | null
  utterances: readonly Utterance[]
  language: string
  position: number
  rate: number
  /** Whether the reader has already agreed to a voice that sends the words to a server. */
  mayUseOnline?: boolean
}

/** After a cancel, engines may lose an utterance that follows sooner. */
export const settleMs = 80

/**
 * Speaks utterances, one at a time. Pausing cancels and remembers the position, because the pause of
 * Android's engine is broken; a canceled utterance is repeated from its start.
 */
export function createSpeaker<Voice extends VoiceTraits>(options: SpeakerOptions<Voice>): Speaker {
  const { engine, utterances, language, mayUseOnline = false } = options
  const listeners = new Set<() => void>()
  let state: SpeakerState = {
    status: engine === null ? 'unsupported' : 'idle',
    position: options.position,
    rate: clampRate(options.rate),
    isOnline: false,
  }
  let voice: Voice | null = null
  let stopWaiting = () => {}
  let stopSaying = () => {}
  let settling: ReturnType<typeof setTimeout> | undefined
  let isLastSentence = false

  const change = (next: Partial<SpeakerState>) => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }
  const hush = () => {
    clearTimeout(settling)
    stopSaying()
  }

  const speak = () => {
    const utterance = utterances[state.position]
    if (engine === null || voice === null || utterance === undefined) return
    const speech = { text: utterance.text, voice, rate: state.rate }
    change({ status: 'starting' })
    stopSaying = say(engine, speech, {
      onStart: () => change({ status: 'speaking' }),
      onOver: hear,
    })
  }
  const hear = (outcome: UtteranceEnd) => {
    if (outcome !== 'ended') {
      change({ status: outcome === 'interrupted' ? 'paused' : 'failed' })
    } else if (state.position === utterances.length - 1) {
      change({ status: 'finished' })
    } else {
      const position = state.position + 1
      const isNewSentence = utterances[position]?.sentence !== utterances[state.position]?.sentence
      if (isLastSentence && isNewSentence) {
        change({ position, status: 'paused' })
        return
      }
      change({ position })
      speak()
    }
  }

  const find = () => {
    if (engine === null) return
    change({ status: 'starting' })
    stopWaiting()
    stopWaiting = waitForVoice(engine, language, meet)
  }
  const meet = (found: Voice | null) => {
    if (found === null) {
      change({ status: 'no-voice' })
      return
    }
    voice = found
    const isOnline = !found.localService
    // A voice that loads late speaks at once only if the reader waits for it and it works on the device.
    if (state.status === 'starting' && (!isOnline || mayUseOnline)) {
      change({ isOnline })
      speak()
    } else change({ status: 'idle', isOnline })
  }

  /** Continues at another position or rate: at once when silent, else after the engine has settled. */
  const restart = (next: Partial<SpeakerState>) => {
    const wasActive = isPlaying(state)
    hush()
    change(next)
    if (!wasActive || voice === null) return
    change({ status: 'starting' })
    settling = setTimeout(speak, settleMs)
  }

  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    state: () => state,
    play() {
      if (isPlaying(state) || engine === null) return
      isLastSentence = false
      if (state.status === 'finished') change({ position: 0 })
      if (voice === null) find()
      else speak()
    },
    pause() {
      if (!isPlaying(state)) return
      hush()
      change({ status: 'paused' })
    },
    next() {
      const position = findSentence(utterances, state.position, 1)
      if (position !== null) restart({ position })
      else if (isPlaying(state)) {
        hush()
        change({ status: 'finished' })
      }
    },
    previous() {
      const step = state.status === 'finished' ? 0 : -1
      const position = findSentence(utterances, state.position, step) ?? 0
      restart({ position, ...(step === 0 && { status: 'paused' }) })
    },
    setRate: (rate) => restart({ rate: clampRate(rate) }),
    pauseAfterSentence() {
      isLastSentence = isPlaying(state)
    },
    stop() {
      stopWaiting()
      hush()
      if (isPlaying(state)) change({ status: 'paused' })
    },
  }
}
