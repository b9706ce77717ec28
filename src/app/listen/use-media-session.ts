import { useEffect } from 'react'
import type { Listening } from './listening.ts'

type Track = {
  headline: string
  outlet: string | null
  isPlaying: boolean
  /** Whether there are other stories to skip to; without, the keys for tracks skip sentences. */
  isQueue: boolean
}

/** Connects the media keys of keyboards, headsets and lock screens to a listening, where supported. */
export function useMediaSession(listening: Listening, track: Track) {
  const { headline, outlet, isPlaying, isQueue } = track
  useEffect(() => {
    if (!('mediaSession' in navigator)) return
    navigator.mediaSession.metadata = new MediaMetadata({ title: headline, artist: outlet ?? '' })
  }, [headline, outlet])

  useEffect(() => {
    if (!('mediaSession' in navigator)) return
    const { mediaSession } = navigator
    const { speaker, nextStory, previousStory } = listening
    const actions: [MediaSessionAction, () => void][] = [
      ['play', speaker.play],
      ['pause', speaker.pause],
      ['stop', speaker.stop],
      ['seekbackward', speaker.previous],
      ['seekforward', speaker.next],
      ['previoustrack', isQueue ? previousStory : speaker.previous],
      ['nexttrack', isQueue ? nextStory : speaker.next],
    ]
    for (const [action, act] of actions) setAction(action, act)
    return () => {
      for (const [action] of actions) setAction(action, null)
      mediaSession.metadata = null
      mediaSession.playbackState = 'none'
    }
  }, [listening, isQueue])

  useEffect(() => {
    if (!('mediaSession' in navigator)) return
    navigator.mediaSession.playbackState = isPlaying ? 'playing' : 'paused'
  }, [isPlaying])
}

function setAction(action: MediaSessionAction, act: (() => void) | null): void {
  try {
    navigator.mediaSession.setActionHandler(action, act)
  } catch {
    // Older browsers throw for an unknown action.
  }
}
