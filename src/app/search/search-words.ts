import type { Language } from '../../core/language/language.ts'
import type { FailureType } from '../loading/load-document.ts'

type Message = { title: string; text: string }

/** Every string of the search's page but those that are there before its code. */
export type SearchWords = {
  intro: string
  roots: string
  total: (count: number) => string
  searching: string
  /** Stands before the query. */
  found: (count: number) => string
  /** Stands behind it, where older stories were not searched. */
  among: (count: number) => string
  nothing: string
  advice: readonly string[]
  inside: string
  more: (hiddenCount: number) => string
  older: (count: number) => string
  retry: string
  failures: Record<FailureType, Message>
}

const damaged = {
  id: {
    title: 'Indeks pencarian rusak',
    text: 'Indeksnya datang tidak utuh sehingga tidak dapat dibaca. Coba lagi; bila tetap gagal, muat ulang halaman.',
  },
  en: {
    title: 'The search index is damaged',
    text: 'It did not arrive whole, so it cannot be read. Try again; if it fails again, reload the page.',
  },
} satisfies Record<Language, Message>

export const searchWords = {
  id: {
    intro:
      'Yang dicari: judul, ringkasan, naskah, nama media, nama wartawan, dan keterangan foto. Setiap kata harus ada dalam berita.',
    roots: 'Kata berimbuhan ikut ditemukan: “tembak” juga menemukan “penembakan”.',
    total: (count) => `${formatCount(count, '.')} berita dalam arsip ini`,
    searching: 'Mencari…',
    found: (count) => `${formatCount(count, '.')} berita untuk`,
    among: (count) => `di antara ${formatCount(count, '.')} berita terbaru`,
    nothing: 'Tidak ada berita untuk',
    advice: [
      'Coba dengan kata yang lebih sedikit: setiap kata harus ada dalam berita.',
      'Periksa ejaannya, atau coba ejaan lain: “Moskow” dan “Moskwa”.',
      'Coba kata yang lebih umum, atau hanya awal katanya.',
    ],
    inside: 'Di dalam berita:',
    more: (hiddenCount) => `Tampilkan lebih banyak (${formatCount(hiddenCount, '.')} lagi)`,
    older: (count) => `Cari juga di ${formatCount(count, '.')} berita yang lebih lama`,
    retry: 'Coba lagi',
    failures: {
      unreachable: {
        title: 'Tidak tersambung',
        text: 'Untuk kata ini diperlukan bagian indeks yang belum ada di perangkat Anda. Yang pernah dicari tetap dapat dicari. Periksa sambungan internet, lalu coba lagi.',
      },
      slow: {
        title: 'Terlalu lama menunggu',
        text: 'Sambungan ada, tetapi indeks pencarian tidak kunjung datang. Coba lagi sebentar lagi.',
      },
      server: {
        title: 'Server sedang bermasalah',
        text: 'Kesalahannya ada di pihak situs ini, bukan pada perangkat Anda. Coba lagi beberapa saat lagi.',
      },
      'not-found': damaged.id,
      damaged: damaged.id,
    },
  },
  en: {
    intro:
      'Searched are headlines, summaries, full texts, outlets, reporters and captions. A story has to hold every word.',
    roots:
      'Of an Indonesian word, forms with affixes are found too: “tembak” also finds “penembakan”.',
    total: (count) =>
      count === 1
        ? '1 story in this archive'
        : `${formatCount(count, ',')} stories in this archive`,
    searching: 'Searching…',
    found: (count) => (count === 1 ? '1 story for' : `${formatCount(count, ',')} stories for`),
    among: (count) => `among the newest ${formatCount(count, ',')} stories`,
    nothing: 'No story for',
    advice: [
      'Try fewer words: a story has to hold every one of them.',
      'Check the spelling, or try another: “Moskow” and “Moskwa”. Most stories are in Indonesian.',
      'Try a more general word, or only how it begins.',
    ],
    inside: 'Inside the story:',
    more: (hiddenCount) => `Show more (${formatCount(hiddenCount, ',')} left)`,
    older: (count) =>
      count === 1
        ? 'Search 1 older story too'
        : `Search ${formatCount(count, ',')} older stories too`,
    retry: 'Try again',
    failures: {
      unreachable: {
        title: 'Not connected',
        text: 'This word needs a part of the index that is not on your device yet. What you searched for before can still be searched. Check the connection, then try again.',
      },
      slow: {
        title: 'Too long a wait',
        text: 'There is a connection, but the search index does not come. Try again in a moment.',
      },
      server: {
        title: 'The server has a problem',
        text: 'The fault lies with this site, not with your device. Try again in a little while.',
      },
      'not-found': damaged.en,
      damaged: damaged.en,
    },
  },
} satisfies Record<Language, SearchWords>

/** A count with its thousands set apart. */
function formatCount(count: number, separator: string): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, separator)
}
