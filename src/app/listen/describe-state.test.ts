import { describe, expect, it } from 'vitest'
import { briefArticle, fullArticle, paragraph } from '../../core/article/article-fixture.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { toStory } from '../../core/edition/to-story.ts'
import { words as english } from '../i18n/en/listen.ts'
import { words } from '../i18n/id/listen.ts'
import { describePosition, describeRest, listMessages } from './describe-state.ts'
import type { ListeningState } from './listening.ts'
import { createReading } from './reading.ts'

const body = [paragraph(`${'kata '.repeat(449)}usai. Dua kata.`)]
const article: PublishedArticle = {
  ...fullArticle('Judul', { body }),
  slug: 'judul',
  related: [],
  readingMinutes: 2,
}
const story = toStory(article, article.slug)
const brief: PublishedArticle = { ...briefArticle('Kabar'), slug: 'kabar', related: [] }

function stateOf(fields: Partial<ListeningState> = {}): ListeningState {
  return {
    queue: { stories: [story, story, story], index: 0 },
    reading: createReading(article, null),
    speech: { status: 'speaking', position: 0, rate: 1, isOnline: false },
    continues: true,
    isGoing: false,
    isSlow: false,
    passedOver: [],
    sleep: { choice: 'never', endsAt: null },
    hasSlept: false,
    ...fields,
  }
}
const tell = (fields: Partial<ListeningState>) => listMessages(stateOf(fields), words, 'Jawa')

describe('the position', () => {
  it('says the sentence, and the minutes left at the chosen rate', () => {
    expect(describePosition(stateOf(), words, 0)).toBe('Judul · sisa 3 menit')
    const speech = { status: 'paused', position: 1, rate: 1.5, isOnline: false } as const
    expect(describePosition(stateOf({ speech }), words, 0)).toBe('Kalimat 1 dari 2 · sisa 2 menit')
    expect(describePosition(stateOf({ speech }), english, 0)).toBe('Sentence 1 of 2 · 2 min left')
  })

  it('says that a story is known in brief only', () => {
    const reading = createReading(brief, null)
    expect(describePosition(stateOf({ reading }), words, 0)).toMatch(/^Ringkasan · Judul · /)
  })

  it('counts down to the pause in whole minutes, never to none', () => {
    const sleep = { choice: 15, endsAt: 15 * 60_000 }
    const sayAt = (now: number) => describePosition(stateOf({ sleep }), words, now)
    expect(sayAt(0)).toMatch(/ · jeda dalam 15 menit$/)
    expect(sayAt(14 * 60_000 - 1)).toMatch(/ · jeda dalam 2 menit$/)
    expect(sayAt(16 * 60_000)).toMatch(/ · jeda dalam 1 menit$/)
  })
})

it('what follows is a number of stories and minutes; at least so many, if a length is unknown', () => {
  expect(describeRest(stateOf(), words)).toBe('2 berita lagi, sekitar 5 menit')
  const unknown = { ...story, readingMinutes: undefined }
  const queue = { stories: [story, story, unknown], index: 0 }
  expect(describeRest(stateOf({ queue }), words)).toBe('2 berita lagi, sedikitnya 3 menit')
  expect(describeRest(stateOf({ queue: { ...queue, index: 2 } }), words)).toBeNull()
})

describe('messages', () => {
  it('are none while a story is read', () => {
    expect(tell({})).toEqual([])
  })

  it('name the first story that was passed over for each reason, and count the others', () => {
    const passedOver = [
      { story, obstacle: 'not-kept' },
      { story, obstacle: 'unopened' },
      { story, obstacle: 'unopened' },
    ] as const
    expect(tell({ passedOver })).toEqual([
      'Dilewati karena belum disimpan di perangkat ini dan situs tidak terjangkau: “Judul”.',
      'Dilewati karena tidak dapat dibuka: “Judul” dan 1 berita lain.',
    ])
  })

  it('say what is left when the timer has paused', () => {
    const speech = { status: 'paused', position: 0, rate: 1, isOnline: false } as const
    expect(tell({ speech, hasSlept: true })).toEqual([
      'Dijeda otomatis. Belum didengar: 3 menit dari berita ini; 2 berita lagi, sekitar 5 menit.',
    ])
    expect(tell({ speech, hasSlept: true, continues: false })).toEqual([
      'Dijeda otomatis. Belum didengar: 3 menit dari berita ini.',
    ])
  })

  it('do not say that all is read while the next story is on its way', () => {
    const speech = { status: 'finished', position: 2, rate: 1, isOnline: false } as const
    expect(tell({ speech })).toEqual(['Selesai dibacakan'])
    expect(tell({ speech, isGoing: true, isSlow: true })).toEqual(['Memuat berita berikutnya…'])
  })

  it('name the language without a voice', () => {
    const speech = { status: 'no-voice', position: 0, rate: 1, isOnline: false } as const
    expect(tell({ speech })).toEqual([words.noVoice('Jawa')])
  })
})
