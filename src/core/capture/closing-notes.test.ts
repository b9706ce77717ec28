import { describe, expect, it } from 'vitest'
import { dropClosingNotes, findClosingNote } from './closing-notes.ts'
import { Sheet } from './sheet.ts'

describe('a note below a text', () => {
  it.each([
    ['Do you have a story to share? Get in touch with our newsroom.', 'tip-line'],
    ['Punya informasi seputar jembatan ini? Kirim ke redaksi.', 'tip-line'],
    ['Haben Sie Fragen oder Anregungen? Schreiben Sie uns.', 'tip-line'],
    ['What do you think? Let us know in the comments below.', 'comment-call'],
    ['Tuliskan pendapatmu di kolom komentar.', 'comment-call'],
    ['L’espace des contributions est réservé aux abonnés.', 'comment-call'],
    ['Only subscribers can comment on this story.', 'comment-call'],
    ['Kami menerima tulisan warga. Kirim ke surat@koran.example', 'tip-line'],
    ['Close Thanks for signing up! Watch for us in your inbox.', 'thanks'],
    ['Fehler im Artikel entdeckt? Gerne hier melden.', 'tip-line'],
    ['Cet article vous a plu ?', 'tip-line'],
    ['Read the original article here.', 'first-published'],
    ['Dieser Artikel erschien zuerst in der Lembah Zeitung.', 'first-published'],
    ['Filed under: Rivers, Bridges', 'filed-under'],
    ['Posted in Rivers | Tagged bridges', 'filed-under'],
    ['Follow her on Twitter @saridewi.', 'follow-call'],
    ['Support our journalism by becoming a member today.', 'support-call'],
    ['If you value what we do, please consider a donation.', 'support-call'],
    ['Click here to read more stories like this one.', 'more-here'],
    ['Listen to the show wherever you get your podcasts.', 'podcast-call'],
    ['Thanks for reading! See you next week.', 'thanks'],
    ['Terima kasih telah membaca.', 'thanks'],
    ['Share this article with your friends.', 'share-call'],
    [
      'A version of this article appears in print on March 6, 2026, Section A, Page 12.',
      'print-edition',
    ],
    ['Published in the print edition of the May 25, 2026, issue.', 'print-edition'],
    ['Tulisan ini juga terbit di edisi cetak Koran Desa.', 'print-edition'],
    ['Dieser Text erschien in der gedruckten Ausgabe vom Montag.', 'print-edition'],
    ['Dilarang keras mengambil konten situs ini tanpa izin tertulis.', 'no-copying'],
    ['Reproduction of this page without written permission is prohibited.', 'no-copying'],
    ['Queda prohibida la reproducción total o parcial de este contenido.', 'no-copying'],
    ['É proibida a reprodução deste conteúdo.', 'no-copying'],
    ['Toute reproduction interdite sans accord.', 'no-copying'],
    ['Nachdruck nur mit Genehmigung des Verlags.', 'no-copying'],
    ['Перепечатка материалов без разрешения запрещена.', 'no-copying'],
    ['Tip de redactie: mail naar tip@koran.example', 'tip-address'],
    ['Send us tips at news@koran.example', 'tip-address'],
    ['Kirim informasi ke redaksi@koran.example', 'tip-address'],
    ['Veja mais notícias da região no Koran Desa', 'more-news'],
    ['Más noticias de la comarca en nuestra portada', 'more-news'],
    ['Read more news from the valley here', 'more-news'],
    ['Ikuti berita terkini Koran Desa di WhatsApp', 'more-news'],
    ['Weitere Nachrichten aus der Region', 'more-news'],
    ["Toute l'actualité de la vallée", 'more-news'],
    ['Tutte le notizie di Lembah in tempo reale', 'more-news'],
    ['Meer nieuws uit de vallei', 'more-news'],
    ['Get a weekly wrap of views that will challenge your own. Sign up here.', 'sign-up-call'],
    ['Dapatkan kabar desa setiap pagi lewat surel, daftar di sini.', 'sign-up-call'],
    ['Our Standards: the principles of our work.', 'standards'],
    ['Siga o Koran Desa no Instagram e no Facebook.', 'invitation'],
    ['Mari bergabung di grup Telegram Koran Desa, caranya klik tautan berikut.', 'invitation'],
    ['Följ oss på Facebook.', 'invitation'],
    ['Følg Lembah Avis på Instagram.', 'invitation'],
  ])('%j is known by the rule %s', (line, rule) => {
    expect(findClosingNote(line)).toBe(rule)
  })

  it.each([
    ['Do you have a boat? the children asked, and nobody answered.'],
    ['Correction: An earlier version misstated the length of the bridge.'],
    ['The views expressed by the villagers were noted by the council.'],
    ['Dilarang mengambil ikan di sungai itu, kata kepala desa.'],
    ['Kirim informasi ke balai desa, bukan ke media sosial.'],
    ['More news will reach the valley by boat tomorrow.'],
    ['Thanks to the villagers, children can cross the river again.'],
    ['Share of villagers who cross the river each day: a third.'],
    ['Tags were sewn into the bags of rice, so that none was lost.'],
    ['Warga diminta melapor ke nomor 0800-1234 atau pengaduan@desa.example.'],
    ['Warga bergabung di grup WhatsApp desa untuk berbagi kabar banjir.'],
  ])('%j is none', (line) => {
    expect(findClosingNote(line)).toBeNull()
  })

  it('is claimed among the last lines alone, and never as the whole text', () => {
    const note = 'Thanks for reading!'
    const listRoles = (lines: string[]) => {
      const sheet = new Sheet('a.txt', lines)
      dropClosingNotes(sheet, 0, lines.length)
      return sheet.account().map(({ role }) => role)
    }
    expect(listRoles(['Jembatan dibangun.', note]).at(-1)).toBe('noise')
    expect(listRoles([note]).at(-1)).not.toBe('noise')
    const long = ['Jembatan.', note, ...Array.from({ length: 8 }, (_, at) => `Warga ${at}.`)]
    expect(listRoles(long)).not.toContain('noise')
  })
})
