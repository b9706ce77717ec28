/** What a voice of the browser says about itself. */
export type VoiceTraits = {
  /** Its language as the system spells it: "id-ID", "id_ID", "in-ID", "ind". */
  readonly lang: string
  /** False when the words are sent to a server to be spoken. */
  readonly localService: boolean
  /** Whether it is the system's choice for its language. */
  readonly default: boolean
}

/** Older and longer codes that systems use for a language, and ours. */
const sameLanguage: ReadonlyMap<string, string> = new Map([
  ['in', 'id'],
  ['ind', 'id'],
  ['eng', 'en'],
  ['msa', 'ms'],
  ['zsm', 'ms'],
  ['jav', 'jv'],
  ['sun', 'su'],
  ['iw', 'he'],
])

/**
 * The voice to read a language with, null when none speaks it: no other language stands in, however
 * near. A voice of the device goes before one that sends the words away; then the region counts, then
 * the system's own choice, then the order of the list.
 */
export function chooseVoice<Voice extends VoiceTraits>(
  voices: readonly Voice[],
  language: string,
): Voice | null {
  const wanted = readTag(language)
  let best: { voice: Voice; rank: number } | null = null
  for (const voice of voices) {
    const tag = readTag(voice.lang)
    if (tag.language !== wanted.language) continue
    const isRegion = tag.rest === wanted.rest
    const rank = (voice.localService ? 4 : 0) + (isRegion ? 2 : 0) + (voice.default ? 1 : 0)
    if (best === null || rank > best.rank) best = { voice, rank }
  }
  return best?.voice ?? null
}

function readTag(tag: string): { language: string; rest: string } {
  const [language = '', ...rest] = tag.toLowerCase().split(/[-_]/)
  return { language: sameLanguage.get(language) ?? language, rest: rest.join('-') }
}
