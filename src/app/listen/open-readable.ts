import type { PublishedArticle } from '../../core/article/schema.ts'
import { chooseVoice, type VoiceTraits } from '../../core/listen/choose-voice.ts'
import { LoadFailure } from '../loading/load-document.ts'
import type { Engine } from './engine.ts'
import type { Obstacle } from './find-readable.ts'

type OpenOptions<Voice extends VoiceTraits> = {
  /** Rejects with a `LoadFailure`. */
  load: (slug: string) => Promise<PublishedArticle>
  /** Null where the browser has no speech. */
  engine: Engine<Voice> | null
}

/** Loads an article to be read aloud. Resolves with the obstacle when that is impossible; never rejects. */
export async function openReadable<Voice extends VoiceTraits>(
  slug: string,
  { load, engine }: OpenOptions<Voice>,
): Promise<PublishedArticle | Obstacle> {
  try {
    const article = await load(slug)
    const voices = engine?.listVoices() ?? []
    const isMute = voices.length > 0 && chooseVoice(voices, article.language) === null
    return isMute ? 'no-voice' : article
  } catch (error) {
    const isAway = error instanceof LoadFailure && ['unreachable', 'slow'].includes(error.type)
    return isAway ? 'not-kept' : 'unopened'
  }
}
