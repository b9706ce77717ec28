import type { Language } from '../../core/language/language.ts'

type ListenWords = {
  title: string
  play: string
  pause: string
  playAgain: string
  previous: string
  next: string
  rate: string
  rateOf: (rate: number) => string
  close: string
  headline: string
  sentence: (sentence: number, count: number) => string
  finished: string
  failed: string
  unsupported: string
  /** The article's language by its name in this one. */
  noVoice: (language: string) => string
  onlineVoice: (language: string) => string
}

/** What the bar that reads an article aloud says. */
export const listenWords = {
  id: {
    title: 'Dengarkan',
    play: 'Putar',
    pause: 'Jeda',
    playAgain: 'Putar lagi dari awal',
    previous: 'Kalimat sebelumnya',
    next: 'Kalimat berikutnya',
    rate: 'Kecepatan',
    rateOf: (rate) => `${String(rate).replace('.', ',')}×`,
    close: 'Berhenti mendengarkan',
    headline: 'Judul',
    sentence: (sentence, count) => `Kalimat ${sentence} dari ${count}`,
    finished: 'Selesai dibacakan',
    failed:
      'Suara berhenti karena mesin suara perangkat Anda tidak menjawab. Tekan Putar untuk mencoba lagi.',
    unsupported:
      'Peramban ini tidak dapat membacakan teks. Buka halaman ini di peramban lain, misalnya Chrome, Edge, Firefox, atau Safari.',
    noVoice: (language) =>
      `Perangkat ini belum punya suara untuk bahasa ${language}. Pasang suaranya di setelan text-to-speech perangkat Anda, lalu buka Dengarkan lagi.`,
    onlineVoice: (language) =>
      `Satu-satunya suara bahasa ${language} di peramban ini bekerja lewat internet: teks berita akan dikirim ke penyedia suara itu. Tekan Putar kalau Anda setuju.`,
  },
  en: {
    title: 'Listen',
    play: 'Play',
    pause: 'Pause',
    playAgain: 'Play again from the beginning',
    previous: 'Previous sentence',
    next: 'Next sentence',
    rate: 'Speed',
    rateOf: (rate) => `${rate}×`,
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
  },
} satisfies Record<Language, ListenWords>

/** A language by its name in another; its tag where the browser knows no name. */
export function nameLanguage(tag: string, language: Language): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
