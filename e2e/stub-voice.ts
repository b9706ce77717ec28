import type { Page } from '@playwright/test'

/** A voice of the stub. */
export type StubVoice = { name: string; lang: string; localService?: boolean }

/** An utterance that the stub received, and what happened to it. */
export type Spoken = {
  text: string
  lang: string
  voice: string | null
  rate: number
  outcome: 'waiting' | 'speaking' | 'ended' | 'cut-off'
}

export const indonesianVoice: StubVoice = { name: 'Sari', lang: 'id-ID' }
export const englishVoice: StubVoice = { name: 'Daniel', lang: 'en-GB' }

/** The stub of the browser's speech, controlled by a test. */
export type Voice = {
  /** All utterances so far, in order. */
  spoken(): Promise<Spoken[]>
  /** The texts being spoken or waiting; more than one would be two voices at a time. */
  speaking(): Promise<string[]>
  /** Ends the current utterance normally. */
  end(): Promise<void>
  /** Ends the current utterance with an error, like an engine that fails. */
  fail(): Promise<void>
  /** Silences every voice, as another program on the device may do. */
  silence(): Promise<void>
  /** Adds voices, as if the browser had only now loaded them. */
  install(...voices: StubVoice[]): Promise<void>
}

/** Replaces the browser's speech, on this page and later ones, by a stub that the test controls. */
export async function stubVoice(page: Page, ...voices: StubVoice[]): Promise<Voice> {
  await page.addInitScript(replaceSpeech, voices)
  return {
    spoken: () => page.evaluate(() => window.stubVoice.spoken()),
    speaking: async () => {
      const spoken = await page.evaluate(() => window.stubVoice.spoken())
      const open = spoken.filter(({ outcome }) => outcome === 'waiting' || outcome === 'speaking')
      return open.map(({ text }) => text)
    },
    end: () => page.evaluate(() => window.stubVoice.end()),
    fail: () => page.evaluate(() => window.stubVoice.fail()),
    silence: () => page.evaluate(() => window.speechSynthesis.cancel()),
    install: (...more) => page.evaluate((list) => window.stubVoice.install(list), more),
  }
}

/** Runs in the page, so it cannot use anything else of this file. */
function replaceSpeech(first: StubVoice[]): void {
  type Utterance = EventTarget & Spoken & Record<string, unknown>
  const spoken: Utterance[] = []
  const queue: Utterance[] = []
  let voices: object[] = []

  const tell = (utterance: Utterance, type: string, error?: string) => {
    const event = Object.assign(new Event(type), { error })
    const listener = utterance[`on${type}`]
    if (typeof listener === 'function') listener.call(utterance, event)
    utterance.dispatchEvent(event)
  }
  /** Like a real engine, the stub starts a moment after it was told to. */
  const begin = () =>
    queueMicrotask(() => {
      const [current] = queue
      if (current?.outcome !== 'waiting') return
      current.outcome = 'speaking'
      tell(current, 'start')
    })
  const leave = (type: 'end' | 'error') => {
    const current = queue.shift()
    if (current === undefined) throw new Error('Nothing is being said.')
    current.outcome = type === 'end' ? 'ended' : 'cut-off'
    tell(current, type, type === 'error' ? 'synthesis-failed' : undefined)
    begin()
  }

  class StubUtterance extends EventTarget {
    lang = ''
    voice: { name: string } | null = null
    rate = 1
    outcome = 'waiting'
    readonly text: string
    constructor(text: string) {
      super()
      this.text = text
    }
  }
  class StubSynthesis extends EventTarget {
    paused = false
    get speaking() {
      return queue.length > 0
    }
    getVoices() {
      return voices
    }
    speak(utterance: Utterance) {
      spoken.push(utterance)
      queue.push(utterance)
      begin()
    }
    cancel() {
      for (const utterance of queue.splice(0)) {
        utterance.outcome = 'cut-off'
        queueMicrotask(() => tell(utterance, 'error', 'interrupted'))
      }
    }
    resume() {
      this.paused = false
    }
  }
  const synthesis = new StubSynthesis()
  const install = (list: StubVoice[]) => {
    voices = list.map((voice) => ({ localService: true, default: false, ...voice }))
    synthesis.dispatchEvent(new Event('voiceschanged'))
  }
  install(first)
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: StubUtterance })
  window.stubVoice = {
    spoken: () =>
      spoken.map(({ text, lang, voice, rate, outcome }) => {
        const name = typeof voice === 'object' && voice !== null ? Reflect.get(voice, 'name') : null
        return { text, lang, voice: name, rate, outcome }
      }),
    end: () => leave('end'),
    fail: () => leave('error'),
    install,
  }
}

declare global {
  interface Window {
    stubVoice: {
      spoken(): Spoken[]
      end(): void
      fail(): void
      install(voices: StubVoice[]): void
    }
  }
}
