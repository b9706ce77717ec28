import { toMinutes } from '../../core/listen/listening-time.ts'
import { countRest } from '../../core/listen/queue.ts'
import type { PartWords } from '../i18n/language-folder.ts'
import type { ListeningState } from './listening.ts'

type ListenWords = PartWords['listen']

/** Returns the minutes to the end of the current story, at the chosen rate; null before it is loaded. */
export function findMinutesLeft({ reading, speech }: ListeningState): number | null {
  const words = reading?.wordsLeft[speech.position]
  return words === undefined || speech.status === 'finished' ? null : toMinutes(words, speech.rate)
}

/** Says where listening is: "Kalimat 3 dari 20 · sisa 4 menit · jeda dalam 12 menit". */
export function describePosition(
  state: ListeningState,
  words: ListenWords,
  now: number,
): string | null {
  const { reading, speech, sleep } = state
  if (reading === null) return null
  const sentence = reading.utterances[speech.position]?.sentence ?? 0
  const count = reading.utterances.at(-1)?.sentence ?? 0
  const minutes = findMinutesLeft(state)
  const facts = [
    reading.article.type === 'brief' && words.brief,
    sentence === 0 ? words.headline : words.sentence(sentence, count),
    minutes !== null && words.minutesLeft(minutes),
    sleep.endsAt !== null && words.sleepsIn(Math.max(1, Math.ceil((sleep.endsAt - now) / 60_000))),
  ]
  return facts.filter((fact) => fact !== false).join(' · ')
}

/** Says how many stories follow and how long they take; null when none does. */
export function describeRest(
  { queue, speech: { rate } }: ListeningState,
  words: ListenWords,
): string | null {
  const { count, words: spoken, isComplete } = countRest(queue)
  return count === 0 ? null : words.queueLeft(count, toMinutes(spoken, rate), isComplete)
}

/** Returns messages for what the reader has to know and did not ask for. */
export function listMessages(
  state: ListeningState,
  words: ListenWords,
  languageName: string,
): string[] {
  const { isSlow, hasSlept } = state
  return [
    ...namePassedOver(state, words),
    isSlow && words.goingOn,
    hasSlept && sayWhatIsLeft(state, words),
    findTrouble(state, words, languageName),
  ].filter((message) => typeof message === 'string')
}

/** One message for each reason: its first story by name, the others by their number. */
function namePassedOver({ passedOver }: ListeningState, words: ListenWords): string[] {
  const obstacles = new Set(passedOver.map(({ obstacle }) => obstacle))
  return [...obstacles].flatMap((obstacle) => {
    const [first, ...others] = passedOver.filter((each) => each.obstacle === obstacle)
    if (first === undefined) return []
    return words.passedOver[obstacle](first.story.headline, others.length)
  })
}

/** Why nothing is spoken; null while something is, or can be. */
export function findTrouble(
  { speech: { status, isOnline }, isGoing }: ListeningState,
  words: ListenWords,
  languageName: string,
): string | null {
  if (status === 'no-voice') return words.noVoice(languageName)
  if (status === 'idle' && isOnline && !isGoing) return words.onlineVoice(languageName)
  if (status === 'finished' && isGoing) return null
  if (status === 'unsupported' || status === 'failed' || status === 'finished') return words[status]
  return null
}

function sayWhatIsLeft(state: ListeningState, words: ListenWords): string | null {
  const minutes = findMinutesLeft(state)
  const left = [
    minutes !== null && words.storyLeft(minutes),
    state.continues && describeRest(state, words),
  ].filter((part) => typeof part === 'string')
  return left.length === 0 ? null : words.slept(left.join('; '))
}
