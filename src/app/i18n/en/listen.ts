import { formatCount, formatDecimal } from '../../../core/language/format-number.ts'
import type { ListenWords } from '../id/listen.ts'

export const words: ListenWords = {
  title: 'Listen',
  play: 'Play',
  pause: 'Pause',
  playAgain: 'Play again from the beginning',
  previous: 'Previous sentence',
  next: 'Next sentence',
  rate: 'Speed',
  rateOf: (rate) => `${formatDecimal(rate, 'en')}×`,
  close: 'Stop listening',
  headline: 'Headline',
  sentence: (sentence, count) => `Sentence ${sentence} of ${count}`,
  brief: 'Brief',
  minutesLeft: (minutes) => `${minutes} min left`,
  finished: 'End of the article',
  previousStory: 'Previous story',
  nextStory: 'Next story',
  upNext: (headline) => `Next: ${headline}`,
  isLast: 'This is the last story of the list',
  queueLeft: (count, minutes, isComplete) =>
    `${formatCount(count, 'en')} more, ${isComplete ? 'about' : 'at least'} ${minutes} min`,
  continues: 'Keep going to the next story',
  goingOn: 'Loading the next story…',
  passedOver: {
    'not-kept': (headline, others) =>
      `Skipped, because it is not kept on this device and the site cannot be reached: ${nameStories(headline, others)}.`,
    unopened: (headline, others) =>
      `Skipped, because it could not be opened: ${nameStories(headline, others)}.`,
    'no-voice': (headline, others) =>
      `Skipped, because this device has no voice for its language: ${nameStories(headline, others)}.`,
  },
  sleep: 'Pause by itself',
  sleepNever: 'off',
  sleepStory: 'end of story',
  sleepMinutes: (minutes) => `${minutes} min`,
  sleepsIn: (minutes) => `pauses in ${minutes} min`,
  slept: (left) => `Paused by the timer. Not heard yet: ${left}.`,
  storyLeft: (minutes) => `${minutes} min of this story`,
  failed:
    'The voice stopped because your device’s speech engine is not responding. Press Play to try again.',
  unsupported:
    'This browser cannot read text aloud. Open this page in another one, such as Chrome, Edge, Firefox or Safari.',
  noVoice: (language) =>
    `This device has no voice for ${language} yet. Install one in the text-to-speech settings of your device, then open Listen again.`,
  onlineVoice: (language) =>
    `The only ${language} voice in this browser works over the internet: the text of the article will be sent to the voice’s provider. Press Play if you agree.`,
}

function nameStories(headline: string, others: number): string {
  if (others === 0) return `“${headline}”`
  return `“${headline}” and ${formatCount(others, 'en')} other${others === 1 ? '' : 's'}`
}
