import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Utterance } from '../../core/listen/list-utterances.ts'
import { findEngine } from './engine.ts'
import { shareVoice } from './share-voice.ts'
import { createSpeaker, type Speaker, type SpeakerState } from './speaker.ts'
import { readStoredRate } from './stored-rate.ts'

type SpeakerOf = {
  utterances: readonly Utterance[]
  language: string
  /** Index of the first utterance; later values are ignored. */
  position: number
}

/** Returns a speaker that starts at once, and stops when the page is left or the component unmounts. */
export function useSpeaker(options: SpeakerOf): { speaker: Speaker; state: SpeakerState } {
  const [speaker] = useState(() =>
    createSpeaker({ ...options, engine: findEngine(), rate: readStoredRate() }),
  )
  useEffect(() => {
    const stopSharing = shareVoice(speaker)
    speaker.play()
    window.addEventListener('pagehide', speaker.stop)
    return () => {
      window.removeEventListener('pagehide', speaker.stop)
      speaker.stop()
      stopSharing()
    }
  }, [speaker])
  return { speaker, state: useSyncExternalStore(speaker.subscribe, speaker.state) }
}
