import { useEffect } from 'react'
import type { PublishedArticle } from '../../core/article/schema.ts'
import type { Speaker } from './speaker.ts'

/** Connects the media keys of keyboards, headsets and lock screens to the speaker, where supported. */
export function useMediaSession(article: PublishedArticle, speaker: Speaker, isPlaying: boolean) {
  const { headline, outlet } = article
  useEffect(() => {
    if (!('mediaSession' in navigator)) return
    const { mediaSession } = navigator
    mediaSession.metadata = new MediaMetadata({ title: headline, artist: outlet ?? '' })
    const actions: [MediaSessionAction, () => void][] = [
      ['play', speaker.play],
      ['pause', speaker.pause],
      ['stop', speaker.stop],
      ['previoustrack', speaker.previous],
      ['nexttrack', speaker.next],
    ]
    for (const [action, act] of actions) setAction(action, act)
    return () => {
      for (const [action] of actions) setAction(action, null)
      mediaSession.metadata = null
      mediaSession.playbackState = 'none'
    }
  }, [headline, outlet, speaker])

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
