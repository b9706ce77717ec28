import type { Anchor } from '../../core/article/anchor.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import type { VoiceTraits } from '../../core/listen/choose-voice.ts'
import type { Queue } from '../../core/listen/queue.ts'
import type { Engine } from './engine.ts'
import { findReadable, type PassedOver } from './find-readable.ts'
import { openReadable } from './open-readable.ts'
import {
  countSentencesAfter,
  createPositionReport,
  createReading,
  type Reading,
} from './reading.ts'
import { createSleepTimer, type SleepChoice } from './sleep-timer.ts'
import { createSpeaker, isPlaying, type Speaker, type SpeakerState } from './speaker.ts'

/** Longer waits are said. */
export const slowAfterMs = 300
/** So many sentences before the end of a story, the next one is loaded. */
const loadAheadSentences = 2

export type ListeningState = {
  queue: Queue
  /** Null until the first story is loaded. */
  reading: Reading | null
  speech: SpeakerState
  /** Whether the next story follows by itself. */
  continues: boolean
  /** Whether another story is loading, or its page is not shown yet. */
  isGoing: boolean
  /** Whether that takes long. */
  isSlow: boolean
  /** Stories that were passed over on the way to this one. */
  passedOver: readonly PassedOver[]
  sleep: {
    choice: SleepChoice
    /** When the chosen minutes are over, in ms since the epoch. */
    endsAt: number | null
  }
  /** Whether the sleep timer has paused it. */
  hasSlept: boolean
}

/** Reads the stories of a queue aloud. */
export type Listening = {
  subscribe: (listener: () => void) => () => void
  state: () => ListeningState
  /** Controls the voice of the current story. */
  speaker: Omit<Speaker, 'subscribe' | 'state' | 'pauseAfterSentence'>
  start: () => void
  nextStory: () => void
  previousStory: () => void
  setContinues: (continues: boolean) => void
  setSleep: (choice: SleepChoice) => void
  /** To be called when a page is shown. Starts the voice and returns true if it is that of the next story. */
  arrive: () => boolean
  /** Ends it. */
  close: () => void
}

type ListeningOptions<Voice extends VoiceTraits> = {
  /** Null where the browser has no speech. */
  engine: Engine<Voice> | null
  queue: Queue
  /** The article of the current page; null to go to the first story of the queue. */
  opened: PublishedArticle | null
  continues: boolean
  rate: number
  /** Rejects with a `LoadFailure`. */
  load: (slug: string) => Promise<PublishedArticle>
  /** Finds the last position in an article; null for none. */
  findStart: (slug: string) => Anchor | null
  /** Called with the position when a new sentence starts; null when there is nothing to resume. */
  onPosition: (slug: string, anchor: Anchor | null) => void
  /** Opens the page of an article. */
  goTo: (article: PublishedArticle) => void
}

/** Creates the reading of a queue; see `Listening`. */
export function createListening<Voice extends VoiceTraits>(
  options: ListeningOptions<Voice>,
): Listening {
  const { engine } = options
  const listeners = new Set<() => void>()
  let hasAgreed = false
  let isDue = false
  let isPausedOnTheWay = false
  /** Whether the page of the next story is about to be shown. */
  let isTurning = false
  /** Index of the story that was last asked for, which may still be loading. */
  let goal = options.queue.index
  let loadedAhead = -1
  let lastTrip = 0
  let slowness: ReturnType<typeof setTimeout> | undefined
  let stopHearing = () => {}
  let report: (speech: SpeakerState) => void = () => {}

  const createVoice = (reading: Reading | null, rate: number) =>
    createSpeaker({
      engine,
      utterances: reading?.utterances ?? [],
      language: reading?.article.language ?? '',
      position: reading?.start ?? 0,
      rate,
      mayUseOnline: hasAgreed,
    })
  let speaker = createVoice(null, options.rate)

  let state: ListeningState = {
    queue: options.queue,
    reading: null,
    speech: speaker.state(),
    continues: options.continues,
    isGoing: false,
    isSlow: false,
    passedOver: [],
    sleep: { choice: 'never', endsAt: null },
    hasSlept: false,
  }
  const change = (next: Partial<ListeningState>) => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }

  const setSleep = (choice: SleepChoice) => {
    isDue = false
    timer.choose(choice)
    change({ sleep: { choice, endsAt: timer.endsAt() } })
  }
  const timer = createSleepTimer(() => {
    if (!isPlaying(state.speech) && !state.isGoing) {
      setSleep('never')
      return
    }
    isDue = true
    speaker.pauseAfterSentence()
  })
  const fallAsleep = () => {
    setSleep('never')
    change({ hasSlept: true })
  }

  const hasNext = () => goal + 1 < state.queue.stories.length
  const hear = () => {
    const wasPlaying = isPlaying(state.speech)
    const speech = speaker.state()
    hasAgreed ||= speech.isOnline && isPlaying(speech)
    change({ speech, ...(isPlaying(speech) && { hasSlept: false }) })
    report(speech)
    if (isPlaying(speech)) loadAhead()
    else if (wasPlaying && !state.isGoing) settle(speech)
  }
  /** Decides what follows when the voice has stopped. */
  const settle = ({ status }: SpeakerState) => {
    if (isDue || (status === 'finished' && state.sleep.choice === 'story')) fallAsleep()
    else if (status === 'finished' && state.continues && hasNext()) go(1)
  }
  const loadAhead = () => {
    const { reading, speech, queue, continues } = state
    const next = queue.stories[goal + 1]
    if (!continues || reading === null || next === undefined || loadedAhead === goal) return
    if (countSentencesAfter(reading, speech.position) >= loadAheadSentences) return
    loadedAhead = goal
    options.load(next.slug).catch(() => {})
  }

  const read = (reading: Reading) => {
    stopHearing()
    const { slug } = reading.article
    report = createPositionReport(reading, (anchor) => options.onPosition(slug, anchor))
    speaker = createVoice(reading, speaker.state().rate)
    stopHearing = speaker.subscribe(hear)
    change({ reading, speech: speaker.state() })
  }
  const go = async (step: 1 | -1, from = goal + step) => {
    const { stories } = state.queue
    if (engine === null || stories[from] === undefined) return
    lastTrip += 1
    const trip = lastTrip
    goal = from
    isPausedOnTheWay = false
    isTurning = false
    clearTimeout(slowness)
    slowness = setTimeout(() => change({ isSlow: true }), slowAfterMs)
    change({ isGoing: true, passedOver: [] })
    speaker.stop()
    const { found, passedOver } = await findReadable(stories, { from, step }, ({ slug }) =>
      openReadable(slug, options),
    )
    if (trip !== lastTrip) return
    clearTimeout(slowness)
    goal = found?.index ?? state.queue.index
    change({ passedOver, isSlow: false, queue: { stories, index: goal } })
    if (found === null) {
      change({ isGoing: false })
      return
    }
    read(createReading(found.article, options.findStart(found.article.slug)))
    isTurning = true
    options.goTo(found.article)
  }

  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    state: () => state,
    speaker: {
      play() {
        const isOver = state.speech.status === 'finished'
        if (state.isGoing) isPausedOnTheWay = false
        else if (state.reading === null) go(1, state.queue.index)
        else if (isOver && state.continues && hasNext()) go(1)
        else speaker.play()
      },
      pause() {
        isPausedOnTheWay = true
        if (isDue) setSleep('never')
        speaker.pause()
      },
      next: () => speaker.next(),
      previous: () => speaker.previous(),
      setRate: (rate) => {
        speaker.setRate(rate)
        change({ speech: speaker.state() })
      },
      stop: () => speaker.stop(),
    },
    start() {
      const { opened, queue } = options
      if (opened === null) go(1, queue.index)
      else {
        read(createReading(opened, options.findStart(opened.slug)))
        speaker.play()
      }
    },
    nextStory: () => go(1),
    previousStory: () => go(-1),
    setContinues: (continues) => change({ continues }),
    setSleep,
    arrive() {
      if (!isTurning) return false
      isTurning = false
      change({ isGoing: false })
      if (isPausedOnTheWay) return true
      speaker.play()
      if (isDue) speaker.pauseAfterSentence()
      return true
    },
    close() {
      lastTrip += 1
      clearTimeout(slowness)
      timer.choose('never')
      stopHearing()
      speaker.stop()
      report = () => {}
    },
  }
}
