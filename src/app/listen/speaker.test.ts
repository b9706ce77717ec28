import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fullArticle, paragraph } from '../../core/article/article-fixture.ts'
import { listUtterances } from '../../core/listen/list-utterances.ts'
import { createEngine, daniel, online, sari, type Voice } from './engine-fixture.ts'
import { startLimitMs } from './say.ts'
import { createSpeaker, settleMs } from './speaker.ts'
import { voiceLimitMs } from './wait-for-voice.ts'

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
  it('speaks one sentence after the other, each when the last has ended, and finishes', () => {
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

  it('resumes after a pause with the same sentence, from its start', () => {
    const { speaker, last, open: heard, status } = open(sari)
    last()?.over('ended')
    speaker.pause()
    expect([heard(), status()]).toEqual([[], 'paused'])
    vi.advanceTimersByTime(600_000)
    expect(status()).toBe('paused')
    speaker.play()
    expect(heard()).toEqual(['Satu.'])
  })

  it('skips to the sentence of the last of several quick presses, and speaks none between', () => {
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

  it('moves silently while paused', () => {
    const { speaker, open: heard } = open(sari)
    speaker.pause()
    speaker.next()
    vi.advanceTimersByTime(settleMs)
    expect(heard()).toEqual([])
    speaker.play()
    expect(heard()).toEqual(['Satu.'])
  })

  it('treats the sentence after the last as the end, and the one before the first as the first', () => {
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

  it('repeats the sentence when the rate changes, and only uses offered rates', () => {
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

  it('pauses when another program silences the voice, and fails when the engine does', () => {
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

  it('continues when an engine forgets to report the end', () => {
    const { last, open: heard } = open(sari)
    last()?.start()
    vi.advanceTimersByTime(7000)
    expect(heard()).toEqual(['Satu.'])
  })

  it('gives a sentence enough time, also at a slow rate', () => {
    const { last, open: heard } = open(sari)
    last()?.start()
    vi.advanceTimersByTime(5000)
    expect(heard()).toEqual(['Judul'])
  })

  it('fails when an engine never starts', () => {
    const { open: heard, status } = open(sari)
    vi.advanceTimersByTime(startLimitMs)
    expect([heard(), status()]).toEqual([[], 'failed'])
  })

  it('ignores the end of an utterance that was silenced', () => {
    const { speaker, last, status } = open(sari)
    const first = last()
    speaker.pause()
    first?.start()
    first?.over('ended')
    expect([speaker.state().position, status()]).toEqual([0, 'paused'])
  })

  it('stays silent after it is stopped', () => {
    const { speaker, open: heard, status } = open(sari)
    speaker.next()
    speaker.stop()
    vi.advanceTimersByTime(600_000)
    expect([heard(), status()]).toEqual([[], 'paused'])
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('the voice', () => {
  it('may load late', () => {
    const { install, open: heard, status } = open()
    install(daniel)
    expect([heard(), status()]).toEqual([[], 'starting'])
    install(daniel, sari)
    expect(heard()).toEqual(['Judul'])
  })

  it('that loads after the reader has paused waits for them', () => {
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

  it('that sends the words to a server speaks only after the reader agrees', () => {
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

describe('pausing after the sentence', () => {
  it('lets the sentence end, and continues with the next one', () => {
    const { speaker, last, open: heard, status } = open(sari)
    last()?.start()
    speaker.pauseAfterSentence()
    expect([heard(), status()]).toEqual([['Judul'], 'speaking'])
    last()?.over('ended')
    expect([heard(), status()]).toEqual([[], 'paused'])
    speaker.play()
    expect(heard()).toEqual(['Satu.'])
    last()?.over('ended')
    expect(heard()).toEqual(['Dua.'])
  })

  it('does not part a long sentence', () => {
    const long = listUtterances({
      ...fullArticle('Judul', { body: [paragraph(`${'kata '.repeat(60)}usai. Lalu.`)] }),
      slug: 'judul',
      related: [],
    })
    const { engine, last, texts } = createEngine(sari)
    const position = 1
    const speaker = createSpeaker({ engine, utterances: long, language: 'id', position, rate: 1 })
    speaker.play()
    speaker.pauseAfterSentence()
    while (speaker.state().status !== 'paused') last()?.over('ended')
    expect(texts().join(' ')).toBe(`${'kata '.repeat(60)}usai.`)
    expect(texts().length).toBeGreaterThan(1)
  })

  it('does nothing while nothing is spoken', () => {
    const { speaker, last, open: heard } = open(sari)
    speaker.pause()
    speaker.pauseAfterSentence()
    speaker.play()
    last()?.over('ended')
    expect(heard()).toEqual(['Satu.'])
  })
})
