import { formatDecimal } from '../../../core/language/format-number.ts'
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
  finished: 'End of the article',
  failed:
    'The voice stopped because your device’s speech engine is not responding. Press Play to try again.',
  unsupported:
    'This browser cannot read text aloud. Open this page in another one, such as Chrome, Edge, Firefox or Safari.',
  noVoice: (language) =>
    `This device has no voice for ${language} yet. Install one in the text-to-speech settings of your device, then open Listen again.`,
  onlineVoice: (language) =>
    `The only ${language} voice in this browser works over the internet: the text of the article will be sent to the voice’s provider. Press Play if you agree.`,
}
