import { formatCount, formatDecimal } from '../../../core/language/format-number.ts'

/** Words of the bar that reads an article aloud. */
export const words = {
  title: 'Dengarkan',
  play: 'Putar',
  pause: 'Jeda',
  playAgain: 'Putar lagi dari awal',
  previous: 'Kalimat sebelumnya',
  next: 'Kalimat berikutnya',
  rate: 'Kecepatan',
  rateOf: (rate: number) => `${formatDecimal(rate, 'id')}×`,
  close: 'Berhenti mendengarkan',
  headline: 'Judul',
  sentence: (sentence: number, count: number) => `Kalimat ${sentence} dari ${count}`,
  brief: 'Ringkasan',
  minutesLeft: (minutes: number) => `sisa ${minutes} menit`,
  finished: 'Selesai dibacakan',
  previousStory: 'Berita sebelumnya',
  nextStory: 'Berita berikutnya',
  upNext: (headline: string) => `Berikutnya: ${headline}`,
  isLast: 'Ini berita terakhir dalam daftar',
  queueLeft: (count: number, minutes: number, isComplete: boolean) =>
    `${formatCount(count, 'id')} berita lagi, ${isComplete ? 'sekitar' : 'sedikitnya'} ${minutes} menit`,
  continues: 'Dengarkan berikutnya juga',
  goingOn: 'Memuat berita berikutnya…',
  passedOver: {
    'not-kept': (headline: string, others: number) =>
      `Dilewati karena belum disimpan di perangkat ini dan situs tidak terjangkau: ${nameStories(headline, others)}.`,
    unopened: (headline: string, others: number) =>
      `Dilewati karena tidak dapat dibuka: ${nameStories(headline, others)}.`,
    'no-voice': (headline: string, others: number) =>
      `Dilewati karena perangkat ini tidak punya suara untuk bahasanya: ${nameStories(headline, others)}.`,
  },
  sleep: 'Jeda otomatis',
  sleepNever: 'mati',
  sleepStory: 'akhir berita',
  sleepMinutes: (minutes: number) => `${minutes} menit`,
  sleepsIn: (minutes: number) => `jeda dalam ${minutes} menit`,
  slept: (left: string) => `Dijeda otomatis. Belum didengar: ${left}.`,
  storyLeft: (minutes: number) => `${minutes} menit dari berita ini`,
  failed:
    'Suara berhenti karena mesin suara perangkat Anda tidak menjawab. Tekan Putar untuk mencoba lagi.',
  unsupported:
    'Peramban ini tidak dapat membacakan teks. Buka halaman ini di peramban lain, misalnya Chrome, Edge, Firefox, atau Safari.',
  noVoice: (language: string) =>
    `Perangkat ini belum punya suara untuk bahasa ${language}. Pasang suaranya di setelan text-to-speech perangkat Anda, lalu buka Dengarkan lagi.`,
  onlineVoice: (language: string) =>
    `Satu-satunya suara bahasa ${language} di peramban ini bekerja lewat internet: teks berita akan dikirim ke penyedia suara itu. Tekan Putar jika Anda setuju.`,
}

function nameStories(headline: string, others: number): string {
  return others === 0
    ? `“${headline}”`
    : `“${headline}” dan ${formatCount(others, 'id')} berita lain`
}

export type ListenWords = typeof words
