import type { Engine, UtteranceEnd } from './engine.ts'

/** A voice of the fake engine. */
export type Voice = { lang: string; localService: boolean; default: boolean }
type Said = { text: string; rate: number; start: () => void; over: (outcome: UtteranceEnd) => void }

/** An Indonesian voice of the device. */
export const sari: Voice = { lang: 'id-ID', localService: true, default: false }
/** An English voice of the device. */
export const daniel: Voice = { lang: 'en-GB', localService: true, default: true }
/** An Indonesian voice that sends the words to a server. */
export const online: Voice = { lang: 'id-ID', localService: false, default: false }

/** A fake engine; `open` utterances have been neither ended nor canceled. */
export function createEngine(...first: Voice[]) {
  const said: Said[] = []
  const listeners = new Set<() => void>()
  let open: Said[] = []
  let voices = first
  const engine: Engine<Voice> = {
    listVoices: () => voices,
    watchVoices(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    speak({ text, rate }, { onStart, onOver }) {
      const one: Said = {
        text,
        rate,
        start: onStart,
        over(outcome) {
          open = open.filter((other) => other !== one)
          onOver(outcome)
        },
      }
      said.push(one)
      open.push(one)
    },
    cancel() {
      const canceled = open
      open = []
      // Engines report their own cancel as an interruption.
      for (const one of canceled) one.over('interrupted')
    },
  }
  return {
    engine,
    texts: () => said.map(({ text }) => text),
    open: () => open.map(({ text }) => text),
    last: () => said.at(-1),
    install(...more: Voice[]) {
      voices = more
      for (const listener of listeners) listener()
    },
  }
}
