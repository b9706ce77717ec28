import { isPlaying, type Speaker } from './speaker.ts'

/**
 * Pauses a speaker when another tab starts to speak, and notifies other tabs when this one does. The device
 * has one voice, and two tabs would take turns, sentence by sentence. Returns a function that ends this.
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
