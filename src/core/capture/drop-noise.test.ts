import { describe, expect, it } from 'vitest'
import { dropNoise } from './drop-noise.ts'
import { Sheet } from './sheet.ts'

function findRule(line: string): string | null {
  const sheet = new Sheet('a.txt', [line])
  dropNoise(sheet)
  const [accounted] = sheet.account()
  return accounted?.role === 'noise' ? accounted.rule : null
}

describe('dropNoise', () => {
  it.each([
    ['Advertising', 'advertising'],
    ['ADVERTISEMENT', 'advertisement'],
    ['Iklan', 'iklan'],
    ['SCROLL TO CONTINUE WITH CONTENT', 'scroll-to-continue'],
    ['Scroll Untuk Melanjutkan', 'scroll-to-continue'],
    ['Simak Video "Gotong Royong di Sukamaju":', 'video-pointer'],
    ['Lihat juga Video: Jembatan Bambu', 'video-pointer'],
    ['Artikel ini telah tayang di Koran.example dengan judul Jembatan', 'published-at'],
    ['Back to top', 'back-to-top'],
    ['Kembali ke atas', 'back-to-top'],
    ['Media contact: Sari Dewi, Koran Lembah', 'contact'],
    ['Font:', 'font-size'],
    ['Ukuran Font: - +', 'font-size'],
    ['Lupa Kata Sandi? Klik di Sini', 'login-dialog'],
    ['atau Masuk melalui', 'login-dialog'],
    ['Belum punya akun? Daftar di sini', 'login-dialog'],
    ['Akhir dari Paling banyak dibaca', 'end-of-list'],
    ['Perbesar', 'picture-button'],
    ['COPYRIGHT © ANTARA 2024', 'copyright'],
    ['© 2024 Koran Lembah', 'copyright'],
    ['Bagikan', 'share'],
    ['Bagikan Berita', 'share'],
    ['Facebook Twitter WhatsApp', 'share'],
    ['Teilen auf Facebook', 'share'],
    ['Compartir en WhatsApp', 'share'],
    ['Dengarkan artikel', 'listen'],
    ['Halaman Selanjutnya', 'next-page'],
    ['[Gambas:Video Desa]', 'video-embed'],
    ['image-gnews', 'news-badge'],
    ['Advertisement · Scroll to continue', 'scroll-to-continue'],
    ['Ein Klick für den Datenschutz', 'consent-placeholder'],
    ['Externe Inhalte anzeigen', 'consent-placeholder'],
    ['To view this video you need to accept cookies', 'consent-placeholder'],
    ['Este contenido está bloqueado: acepta las cookies para verlo', 'consent-placeholder'],
    ['  Iklan\u00A0', 'iklan'],
    ['Now watching', 'video-player'],
    ['inRead invented by Teads', 'ad-maker'],
    ['Dibaca 1.618 kali', 'share-counts'],
    ['Telah dilihat: 12 rb kali', 'share-counts'],
    ['Views: 1,618', 'share-counts'],
  ])('drops %j by the rule %s', (line, rule) => {
    expect(findRule(line)).toBe(rule)
  })

  it.each([
    ['Iklan rokok dilarang di dekat sekolah.'],
    ['Advertising agency itu tutup.'],
    ['Iklan: dilarang'],
    ['Hak cipta atas lagu daerah'],
    ['pengaduan@desa.example'],
    ['Daftar dengan keluarga di balai desa'],
    ['Unduh aplikasi peta di ponsel, lalu masuk.'],
    ['Warga bergabung dengan grup WhatsApp kami untuk berbagi kabar banjir.'],
    ['Bagikan beras kepada warga'],
    ['Halaman Selanjutnya dari buku itu kosong.'],
    ['Lihat [Gambas:Video Desa] di sini'],
    ['Dibaca 1.618 kali di depan umum, puisi itu belum bosan didengar.'],
    ['Ein Klick für den Datenschutz reicht nicht, sagen die Richter.'],
    ['This content was written by villagers who had lost their houses.'],
  ])('keeps %j', (line) => {
    expect(findRule(line)).toBeNull()
  })
})
