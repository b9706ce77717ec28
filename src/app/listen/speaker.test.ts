import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fullArticle, paragraph } from '../../core/article/article-fixture.ts'
import { listUtterances } from '../../core/listen/list-utterances.ts'
import type { Engine, UtteranceEnd } from './engine.ts'
import { startLimitMs } from './say.ts'
import { createSpeaker, settleMs } from './speaker.ts'
import { voiceLimitMs } from './wait-for-voice.ts'

type Voice = { lang: string; localService: boolean; default: boolean }
type Said = { text: string; rate: number; start: () => void; over: (outcome: UtteranceEnd) => void }

const sari: Voice = { lang: 'id-ID', localService: true, default: false }
const daniel: Voice = { lang: 'en-GB', localService: true, default: true }
const online: Voice = { lang: 'id-ID', localService: false, default: false }

const utterances = listUtterances({
  ...fullArticle('Judul', { body: [paragraph('Satu. Dua. Tiga. Empat.')] }),
  slug: 'judul',
  related: [],
})

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

/** An engine that a test speaks for; what is `open` has been neither ended nor canceled. */
function createEngine(...first: Voice[]) {
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
      // An engine tells its own cancel as an interruption.
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

function open(...voices: Voice[]) {
  const stub = createEngine(...voices)
  const speaker = createSpeaker({
    engine: stub.engine,
    utterances,
    language: 'id',
    position: 0,
    rate: 1,
  })
  speaker.play()
  return { ...stub, speaker, status: () => speaker.state().status }
}

describe('a speaker', () => {
  it('says one sentence after the other, each once the last has ended, and finishes', () => {
    const { last, open: heard, texts, status } = open(sari)
    for (const { text } of utterances) {
      expect(heard()).toEqual([text])
      last()?.start()
      expect(status()).toBe('speaking')
      last()?.over('ended')
    }
    expect(texts()).toEqual(['Judul', 'Satu.', 'Dua.', 'Tiga.', 'Empat.'])
    expect(status()).toBe('finished')
  })

  it('goes on after a pause with the same sentence, from its beginning', () => {
    const { speaker, last, open: heard, status } = open(sari)
    last()?.over('ended')
    speaker.pause()
    expect([heard(), status()]).toEqual([[], 'paused'])
    vi.advanceTimersByTime(600_000)
    expect(status()).toBe('paused')
    speaker.play()
    expect(heard()).toEqual(['Satu.'])
  })

  it('jumps to where quick presses lead, and says nothing on the way', () => {
    const { speaker, open: heard, texts } = open(sari)
    speaker.next()
    speaker.next()
    speaker.previous()
    speaker.next()
    speaker.next()
    expect(heard()).toEqual([])
    vi.advanceTimersByTime(settleMs)
    expect(heard()).toEqual(['Tiga.'])
    expect(texts()).toEqual(['Judul', 'Tiga.'])
  })

  it('moves while paused without speaking', () => {
    const { speaker, open: heard } = open(sari)
    speaker.pause()
    speaker.next()
    vi.advanceTimersByTime(settleMs)
    expect(heard()).toEqual([])
    speaker.play()
    expect(heard()).toEqual(['Satu.'])
  })

  it('the sentence after the last is the end, and the one before the first is the first', () => {
    const { speaker, status } = open(sari)
    speaker.previous()
    expect(speaker.state().position).toBe(0)
    for (const _ of utterances) speaker.next()
    expect(status()).toBe('finished')
    vi.advanceTimersByTime(settleMs)
    expect(status()).toBe('finished')
    speaker.play()
    expect(speaker.state()).toMatchObject({ position: 0, status: 'starting' })
  })

  it('says the sentence anew when the pace changes, and keeps to the paces on offer', () => {
    const { speaker, last, open: heard } = open(sari)
    last()?.over('ended')
    speaker.setRate(9)
    vi.advanceTimersByTime(settleMs)
    expect(heard()).toEqual(['Satu.'])
    expect(last()?.rate).toBe(2)
    speaker.setRate(0.1)
    vi.advanceTimersByTime(settleMs)
    expect(last()?.rate).toBe(0.7)
  })

  it('pauses when somebody else silences the voice, and fails when the engine does', () => {
    const { speaker, engine, last, status } = open(sari)
    engine.cancel()
    expect(status()).toBe('paused')
    speaker.play()
    last()?.over('failed')
    expect(status()).toBe('failed')
    speaker.play()
    last()?.start()
    expect(status()).toBe('speaking')
  })

  it('goes on when an engine forgets to say that it has ended', () => {
    const { last, open: heard } = open(sari)
    last()?.start()
    vi.advanceTimersByTime(7000)
    expect(heard()).toEqual(['Satu.'])
  })

  it('a sentence is given its time, also at a slow pace', () => {
    const { last, open: heard } = open(sari)
    last()?.start()
    vi.advanceTimersByTime(5000)
    expect(heard()).toEqual(['Judul'])
  })

  it('says that an engine which never begins has failed', () => {
    const { open: heard, status } = open(sari)
    vi.advanceTimersByTime(startLimitMs)
    expect([heard(), status()]).toEqual([[], 'failed'])
  })

  it('what ends after it was silenced moves nothing', () => {
    const { speaker, last, status } = open(sari)
    const first = last()
    speaker.pause()
    first?.start()
    first?.over('ended')
    expect([speaker.state().position, status()]).toEqual([0, 'paused'])
  })

  it('falls silent for good when it is stopped', () => {
    const { speaker, open: heard, status } = open(sari)
    speaker.next()
    speaker.stop()
    vi.advanceTimersByTime(600_000)
    expect([heard(), status()]).toEqual([[], 'paused'])
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('the voice', () => {
  it('may come late', () => {
    const { install, open: heard, status } = open()
    install(daniel)
    expect([heard(), status()]).toEqual([[], 'starting'])
    install(daniel, sari)
    expect(heard()).toEqual(['Judul'])
  })

  it('that comes after the reader has paused waits for them', () => {
    const { speaker, install, open: heard } = open()
    speaker.pause()
    install(sari)
    expect(heard()).toEqual([])
    speaker.play()
    expect(heard()).toEqual(['Judul'])
  })

  it('of another language is never used, and one that is installed later is offered', () => {
    const { speaker, install, texts, status } = open(daniel)
    vi.advanceTimersByTime(voiceLimitMs)
    expect([texts(), status()]).toEqual([[], 'no-voice'])
    install(daniel, sari)
    expect([texts(), status()]).toEqual([[], 'idle'])
    speaker.play()
    expect(texts()).toEqual(['Judul'])
  })

  it('that sends the words away speaks only when the reader says so', () => {
    const { speaker, texts } = open(online)
    expect(texts()).toEqual([])
    expect(speaker.state()).toMatchObject({ status: 'idle', isOnline: true })
    speaker.play()
    expect(texts()).toEqual(['Judul'])
  })

  it('is missing where the browser has no speech', () => {
    const speaker = createSpeaker({
      engine: null,
      utterances,
      language: 'id',
      position: 0,
      rate: 1,
    })
    speaker.play()
    expect(speaker.state().status).toBe('unsupported')
  })
})
