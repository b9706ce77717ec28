import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { briefArticle, fullArticle, paragraph } from '../../core/article/article-fixture.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { toStory } from '../../core/edition/to-story.ts'
import { LoadFailure } from '../loading/load-document.ts'
import { createEngine, daniel, sari, type Voice } from './engine-fixture.ts'
import { createListening, slowAfterMs } from './listening.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const full = (headline: string, language = 'id'): PublishedArticle => ({
  ...fullArticle(headline, { language, body: [paragraph(`Isi ${headline}. Habis.`)] }),
  slug: headline.toLowerCase(),
  related: [],
})
const brief: PublishedArticle = {
  ...briefArticle('Kabar', { summary: 'Ringkasnya.' }),
  slug: 'kabar',
  related: [],
}
const [one, two, three, english] = [full('Satu'), full('Dua'), full('Tiga'), full('Four', 'en')]

type Setup = {
  articles: readonly PublishedArticle[]
  /** Slugs that fail to load, and how. */
  failures?: Record<string, LoadFailure>
  voices?: Voice[]
  continues?: boolean
  isOpened?: boolean
}

function listen({ articles, failures = {}, voices = [sari], ...setup }: Setup) {
  const stub = createEngine(...voices)
  const pages: string[] = []
  const positions: [string, boolean][] = []
  const loaded: string[] = []
  const listening = createListening({
    engine: stub.engine,
    queue: { stories: articles.map((article) => toStory(article, article.slug)), index: 0 },
    opened: setup.isOpened === false ? null : (articles[0] ?? null),
    continues: setup.continues ?? true,
    rate: 1,
    async load(slug) {
      loaded.push(slug)
      const failure = failures[slug]
      const article = articles.find((each) => each.slug === slug)
      if (failure !== undefined || article === undefined) throw failure ?? new Error(slug)
      return article
    },
    findStart: () => null,
    onPosition: (slug, anchor) => positions.push([slug, anchor !== null]),
    goTo: ({ slug }) => {
      pages.push(slug)
    },
  })
  listening.start()
  /** Lets what is loading arrive, and shows the page that was opened. */
  const settle = async () => {
    await vi.advanceTimersByTimeAsync(0)
    listening.arrive()
  }
  return {
    ...stub,
    listening,
    pages,
    positions,
    loaded,
    settle,
    /** Speaks to the end of the current story. */
    async finish() {
      const { reading } = listening.state()
      const last = reading?.utterances.at(-1)?.text
      while (stub.open().length > 0) {
        const [text] = stub.open()
        stub.last()?.over('ended')
        if (text === last) break
      }
      await settle()
    },
  }
}

const status = ({ listening }: ReturnType<typeof listen>) => listening.state().speech.status

describe('a queue', () => {
  it('goes on to the page of the next story, and reads it once it is shown', async () => {
    const heard = listen({ articles: [one, two, brief] })
    await heard.finish()
    expect(heard.pages).toEqual(['dua'])
    expect(heard.open()).toEqual(['Dua'])
    await heard.finish()
    expect(heard.open()).toEqual(['Kabar'])
    await heard.finish()
    expect([heard.pages, status(heard)]).toEqual([['dua', 'kabar'], 'finished'])
    expect(heard.texts()).toEqual([
      ...['Satu', 'Isi Satu.', 'Habis.', 'Dua', 'Isi Dua.', 'Habis.', 'Kabar', 'Ringkasnya.'],
    ])
  })

  it('stops at the end of a story, when the next one should not follow', async () => {
    const heard = listen({ articles: [one, two], continues: false })
    await heard.finish()
    expect([heard.pages, status(heard)]).toEqual([[], 'finished'])
    heard.listening.nextStory()
    await heard.settle()
    expect(heard.open()).toEqual(['Dua'])
  })

  it('is silent until the page of the next story is shown', async () => {
    const { listening, open } = listen({ articles: [one, two] })
    listening.nextStory()
    await vi.advanceTimersByTimeAsync(60_000)
    expect([open(), listening.state().isGoing]).toEqual([[], true])
    expect([listening.arrive(), listening.arrive()]).toEqual([true, false])
    expect(open()).toEqual(['Dua'])
  })

  it('begins with a story whose page is not shown yet', async () => {
    const { open, pages, settle } = listen({ articles: [one, two], isOpened: false })
    expect(open()).toEqual([])
    await settle()
    expect([pages, open()]).toEqual([['satu'], ['Satu']])
  })

  it('skips to the story of the last of several quick presses, forwards and back', async () => {
    const { listening, open, pages, settle } = listen({ articles: [one, two, three] })
    listening.nextStory()
    listening.nextStory()
    await settle()
    expect([pages, open()]).toEqual([['tiga'], ['Tiga']])
    listening.previousStory()
    await settle()
    expect([pages, open()]).toEqual([['tiga', 'dua'], ['Dua']])
    listening.nextStory()
    listening.nextStory()
    await settle()
    expect(pages.at(-1)).toBe('tiga')
  })

  it('keeps the rate', async () => {
    const heard = listen({ articles: [one, two] })
    heard.listening.speaker.setRate(1.5)
    heard.listening.nextStory()
    await heard.settle()
    expect(heard.last()?.rate).toBe(1.5)
  })

  it('waits with the next story when the reader pauses on the way', async () => {
    const heard = listen({ articles: [one, two] })
    heard.listening.nextStory()
    heard.listening.speaker.pause()
    await heard.settle()
    expect([heard.open(), heard.pages]).toEqual([[], ['dua']])
    heard.listening.speaker.play()
    expect(heard.open()).toEqual(['Dua'])
  })

  it('loads the next story before the last one ends, once', async () => {
    const { last, loaded } = listen({ articles: [one, two] })
    expect(loaded).toEqual([])
    last()?.over('ended')
    last()?.start()
    last()?.over('ended')
    expect(loaded).toEqual(['dua'])
  })

  it('says after a moment that the next story is loading', async () => {
    const { listening } = listen({ articles: [one, two] })
    listening.nextStory()
    expect(listening.state().isSlow).toBe(false)
    vi.advanceTimersByTime(slowAfterMs)
    expect(listening.state().isSlow).toBe(true)
    await vi.advanceTimersByTimeAsync(0)
    expect(listening.state().isSlow).toBe(false)
  })

  it('reports positions of each story, and their end', async () => {
    const heard = listen({ articles: [one, two] })
    await heard.finish()
    await heard.finish()
    expect(heard.positions).toEqual([
      ['satu', true],
      ['satu', true],
      ['satu', false],
      ['dua', true],
      ['dua', true],
      ['dua', false],
    ])
  })

  it('is over once it is closed, also while a story is loading', async () => {
    const { listening, open, pages, settle } = listen({ articles: [one, two] })
    listening.setSleep(15)
    listening.nextStory()
    listening.close()
    await settle()
    expect([pages, open(), vi.getTimerCount()]).toEqual([[], [], 0])
  })
})

describe('a story that cannot be read', () => {
  const away = new LoadFailure('unreachable')

  it.each([
    ['is not kept on a device without connection', { dua: away }, two, 'not-kept'],
    ['has left the edition', { dua: new LoadFailure('not-found') }, two, 'unopened'],
    ['is in a language without a voice', {}, english, 'no-voice'],
  ])('is passed over with its reason when it %s', async (_title, failures, middle, obstacle) => {
    const heard = listen({ articles: [one, middle, three], failures })
    await heard.finish()
    expect([heard.pages, heard.open()]).toEqual([['tiga'], ['Tiga']])
    expect(heard.listening.state().passedOver).toMatchObject([
      { story: { slug: middle.slug }, obstacle },
    ])
    heard.listening.previousStory()
    await heard.settle()
    expect(heard.pages).toEqual(['tiga', 'satu'])
  })

  it('is read when a voice for its language is there', async () => {
    const heard = listen({ articles: [one, english], voices: [daniel, sari] })
    await heard.finish()
    expect(heard.open()).toEqual(['Four'])
  })

  it('leaves the reader where they are when no other follows, and is tried again', async () => {
    const failures: Record<string, LoadFailure> = { dua: away, tiga: away }
    const heard = listen({ articles: [one, two, three], failures })
    await heard.finish()
    expect([heard.pages, status(heard)]).toEqual([[], 'finished'])
    expect(heard.listening.state()).toMatchObject({ isGoing: false, queue: { index: 0 } })
    expect(heard.listening.state().passedOver).toHaveLength(2)
    delete failures.tiga
    heard.listening.speaker.play()
    await heard.settle()
    expect(heard.open()).toEqual(['Tiga'])
  })
})

describe('the sleep timer', () => {
  it('pauses when its minutes are over, at the end of the sentence', async () => {
    const heard = listen({ articles: [one, two] })
    heard.last()?.start()
    heard.listening.setSleep(15)
    expect(heard.listening.state().sleep).toEqual({ choice: 15, endsAt: Date.now() + 15 * 60_000 })
    // The fake voice speaks as long as its test wants; a real one has a limit.
    vi.advanceTimersByTime(15 * 60_000 - 1)
    heard.listening.speaker.play()
    heard.last()?.start()
    vi.advanceTimersByTime(1)
    const [sentence] = heard.open()
    expect([sentence === undefined, status(heard)]).toEqual([false, 'speaking'])
    heard.last()?.over('ended')
    expect([heard.open(), status(heard)]).toEqual([[], 'paused'])
    expect(heard.listening.state()).toMatchObject({
      hasSlept: true,
      sleep: { choice: 'never', endsAt: null },
    })
    heard.listening.speaker.play()
    expect([heard.open().length, heard.listening.state().hasSlept]).toEqual([1, false])
  })

  it('pauses at the end of the story, after which play goes on with the next', async () => {
    const heard = listen({ articles: [one, two] })
    heard.listening.setSleep('story')
    await heard.finish()
    expect([heard.pages, status(heard)]).toEqual([[], 'finished'])
    expect(heard.listening.state()).toMatchObject({ hasSlept: true, sleep: { choice: 'never' } })
    heard.listening.speaker.play()
    await heard.settle()
    expect(heard.open()).toEqual(['Dua'])
  })

  it('that ends between two stories pauses after the next headline', async () => {
    const heard = listen({ articles: [one, two] })
    heard.listening.setSleep(15)
    heard.listening.nextStory()
    await vi.advanceTimersByTimeAsync(15 * 60_000)
    heard.listening.arrive()
    expect(heard.open()).toEqual(['Dua'])
    heard.last()?.over('ended')
    expect([heard.open(), status(heard)]).toEqual([[], 'paused'])
  })

  it('that ends while nothing is spoken is over', async () => {
    const heard = listen({ articles: [one, two] })
    heard.listening.setSleep(15)
    heard.listening.speaker.pause()
    vi.advanceTimersByTime(15 * 60_000)
    expect(heard.listening.state()).toMatchObject({ hasSlept: false, sleep: { choice: 'never' } })
    heard.listening.speaker.play()
    heard.last()?.over('ended')
    expect(heard.open()).toHaveLength(1)
  })

  it('can be chosen anew, and not at all', async () => {
    const { listening } = listen({ articles: [one] })
    listening.setSleep(15)
    listening.setSleep('never')
    vi.advanceTimersByTime(60_000)
    expect(listening.state()).toMatchObject({ sleep: { choice: 'never', endsAt: null } })
    listening.close()
    expect(vi.getTimerCount()).toBe(0)
  })
})
