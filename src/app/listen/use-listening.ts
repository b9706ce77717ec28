import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Listening, ListeningState } from './listening.ts'
import { shareVoice } from './share-voice.ts'

/**
 * Creates a listening, starts it at once, and stops its voice when the page is left or the component
 * unmounts.
 */
export function useListening(create: () => Listening): {
  listening: Listening
  state: ListeningState
} {
  const [listening] = useState(create)
  const { subscribe, state, speaker, start, close } = listening
  useEffect(() => {
    const voice = { subscribe, state: () => state().speech, pause: speaker.pause }
    const stopSharing = shareVoice(voice)
    start()
    window.addEventListener('pagehide', speaker.stop)
    return () => {
      window.removeEventListener('pagehide', speaker.stop)
      close()
      stopSharing()
    }
  }, [subscribe, state, speaker, start, close])
  return { listening, state: useSyncExternalStore(subscribe, state) }
}
