import { formatDecimal } from '../../../core/language/format-number.ts'

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
  finished: 'Selesai dibacakan',
  failed:
    'Suara berhenti karena mesin suara perangkat Anda tidak menjawab. Tekan Putar untuk mencoba lagi.',
  unsupported:
    'Peramban ini tidak dapat membacakan teks. Buka halaman ini di peramban lain, misalnya Chrome, Edge, Firefox, atau Safari.',
  noVoice: (language: string) =>
    `Perangkat ini belum punya suara untuk bahasa ${language}. Pasang suaranya di setelan text-to-speech perangkat Anda, lalu buka Dengarkan lagi.`,
  onlineVoice: (language: string) =>
    `Satu-satunya suara bahasa ${language} di peramban ini bekerja lewat internet: teks berita akan dikirim ke penyedia suara itu. Tekan Putar jika Anda setuju.`,
}

export type ListenWords = typeof words
