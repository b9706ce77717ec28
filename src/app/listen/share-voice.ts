import { isPlaying, type Speaker } from './speaker.ts'

/**
 * Pauses a speaker when another tab begins to speak, and tells the other tabs when it does itself: the
 * device has one voice, with which tabs would take turns, sentence by sentence. Returns what ends it.
 */
export function shareVoice(speaker: Pick<Speaker, 'subscribe' | 'state' | 'pause'>): () => void {
  if (!('BroadcastChannel' in globalThis)) return () => {}
  const channel = new BroadcastChannel('simak-voice')
  channel.onmessage = () => speaker.pause()
  let wasPlaying = isPlaying(speaker.state())
  const forget = speaker.subscribe(() => {
    const isPlayingNow = isPlaying(speaker.state())
    if (isPlayingNow && !wasPlaying) channel.postMessage(null)
    wasPlaying = isPlayingNow
  })
  return () => {
    forget()
    channel.close()
  }
}
