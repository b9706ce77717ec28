import { languages, languageTags } from '../language/languages.ts'

/** The properties of a browser's voice that are compared. */
export type VoiceTraits = {
  /** Its language as the system writes it: "id-ID", "id_ID", "in-ID", "ind". */
  readonly lang: string
  /** False when the words are sent to a server. */
  readonly localService: boolean
  /** Whether the system prefers it for its language. */
  readonly default: boolean
}

/** Maps older and longer language codes of systems to ours: those of the interface's languages first. */
const sameLanguage: ReadonlyMap<string, string> = new Map([
  ...languageTags.flatMap((tag) => languages[tag].codes.map((code) => [code, tag] as const)),
  ['msa', 'ms'],
  ['zsm', 'ms'],
  ['jav', 'jv'],
  ['sun', 'su'],
  ['iw', 'he'],
])

/**
 * Returns the voice to read a language with, or null when no voice speaks it: no other language replaces it,
 * however close. A voice of the device ranks above one that sends the words to a server; then the region
 * decides, then the system's default, then the order of the list.
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
