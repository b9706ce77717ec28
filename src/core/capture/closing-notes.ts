import { isInvitation } from './noise-cues.ts'
import type { Sheet } from './sheet.ts'

/**
 * What outlets print below a text in sentences of their own: calls and thanks. Anywhere
 * else such a sentence may be a newsroom's. To teach Simak another, add it to its kind.
 */
const notes: readonly { rule: string; line: RegExp }[] = [
  {
    rule: 'tip-line',
    line: /^(?:(?:do you (?:have|know)|have you got|have|got) (?:an?|any|your own|more)?\s?(?:news )?(?:tips?|story|stories|information|questions?)\b.{0,60}\?|punya (?:informasi|info|cerita|berita|pertanyaan)\b.{0,60}\?|haben sie (?:fragen|anregungen|hinweise|einen (?:tipp|hinweis))\b.{0,60}\?|vous avez (?:une (?:info|information|question)|un témoignage)\b.{0,60}\?|¿tienes? (?:una?|alguna?)? ?(?:historia|pista|información|pregunta)s?\b.{0,60}\?).{0,160}$/iu,
  },
  {
    rule: 'tip-line',
    line: /^(?:kami menerima|redaksi menerima|we welcome|wir freuen uns über|nous recevons|recibimos|recebemos)\s(?:\p{L}+\s){0,3}(?:tulisan|naskah|kiriman|cerita|opini|artikel|letters|submissions|essays|leserbriefe|zuschriften|textes|textos|cartas)\b.{0,140}\S+@\S+$/iu,
  },
  {
    rule: 'tip-line',
    line: /^(?:hat (?:dir|ihnen) der artikel gefallen|fehler (?:im (?:artikel|text) )?(?:entdeckt|gefunden)|cet article vous a plu|želite li (?:dopuniti|prijaviti)|(?:found|spotted|see) (?:a mistake|an error|a typo)|нашли ошибку|якщо ви знайшли помилку|menemukan kesalahan|¿(?:encontraste|has encontrado) un error).{0,120}$/iu,
  },
  {
    rule: 'comment-call',
    line: /^(?:(?:what do you think|do you agree)\?.{0,80}\b(?:comments?|know)\b.{0,40}|(?:join|continue) the (?:conversation|discussion)\b.{0,80}|(?:let (?:us|me) know|tell us|share your (?:thoughts|views|opinions?)|have your say|leave a comment|post a comment)\b.{0,60}\bcomments?\b.{0,40}|(?:bagaimana|apa) (?:menurut|pendapat) (?:anda|kamu)\b.{0,80}\bkomentar\b.{0,40}|(?:tulis|tuliskan|sampaikan)\b.{0,40}\b(?:kolom|di) komentar\b.{0,40}|was meinen sie\?.{0,80}\bkommentar.{0,40}|¿qué (?:opinas|te parece|piensas)\?.{0,80}\bcomentarios?\b.{0,40}|l['’]espace des contributions est réservé.{0,40}|(?:seuls les abonnés|only subscribers|nur abonnenten|solo los suscriptores|hanya pelanggan)\b.{0,30}\b(?:comment|réagir|kommentier|comentar|komentar|berkomentar).{0,40}|(?:dites-nous|donnez votre avis)\b.{0,60}\bcommentaires?\b.{0,40})$/iu,
  },
  {
    rule: 'first-published',
    line: /^(?:read the original (?:article|story|post|version)\b.{0,60}|(?:dieser|der) (?:artikel|text|beitrag) (?:erschien|ist) zuerst\b.{0,100}|cet article (?:a été|est) (?:publié (?:initialement|d['’]abord)|initialement publié|d['’]abord paru)\b.{0,100}|este (?:artículo|texto) (?:se publicó|fue publicado|apareció) (?:originalmente|por primera vez|primero)\b.{0,100}|(?:artikel|tulisan) ini (?:pertama kali|sebelumnya|sudah pernah) (?:terbit|tayang|dimuat)\b.{0,100})$/iu,
  },
  {
    rule: 'filed-under',
    line: /^(?:(?:filed under|posted in|tagged(?: with| as| in)?|tags|topics|related topics|categories|kata kunci|topik|kategori|etiquetas|schlagw(?:orte|örter)|mots[- ]clés)\s?:\s?[^.!?]{2,160}|(?:filed under|posted in)\s[^.!?]{2,120})$/iu,
  },
  {
    rule: 'follow-call',
    line: /^(?:follow|contact|e-?mail|reach|write to) (?:the (?:author|writer|reporter|newsroom|editors?)|her|him|them|me|us)\b.{0,40}@[\w.]+.{0,60}$/iu,
  },
  {
    rule: 'support-call',
    line: /^(?:(?:please )?support (?:our|independent|local|quality)\s(?:[\p{L}-]+\s){0,2}(?:journalism|reporting|newsroom|work)\b.{0,120}|if you (?:value|like|liked|enjoy|enjoyed|appreciate)\b.{0,100}\b(?:donat\p{L}*|support\p{L}*|member\p{L}*|subscri\p{L}*|contribut\p{L}*)\b.{0,80}|dukung (?:jurnalisme|kerja jurnalistik)\b.{0,120}|unterstützen sie (?:unsere|unseren|unabhängigen)\b.{0,120}|soutenez (?:notre|un journalisme)\b.{0,120}|apoya (?:nuestro|el) periodismo\b.{0,120})$/iu,
  },
  {
    rule: 'more-here',
    line: /^(?:click here (?:to read|to see|for) (?:more|the (?:latest|full|original)|our)\b.{0,80}|klik (?:di )?sini untuk (?:membaca|melihat)\b.{0,80}|baca (?:berita|artikel) (?:lainnya|menarik lainnya)\b.{0,80}\bdi sini.{0,10})$/iu,
  },
  {
    rule: 'podcast-call',
    line: /^(?:listen|subscribe) (?:to|on)\b.{0,80}\b(?:podcasts|spotify)\b.{0,60}$/iu,
  },
  {
    rule: 'thanks',
    line: /^(?:(?:close )?thank(?:s| you) (?:so much )?for (?:reading|watching|listening|signing up|subscribing)|terima kasih (?:telah|sudah) (?:membaca|menyimak)|danke fürs lesen|merci de (?:nous lire|votre lecture)|gracias por (?:leer|leernos))\b.{0,80}$/iu,
  },
  {
    rule: 'share-call',
    line: /^(?:(?:please )?share this (?:article|story|post|page)|bagikan (?:artikel|berita|tulisan) ini|diesen artikel teilen|partagez cet article|comparte est[ea] (?:artículo|nota|noticia))\b.{0,60}$/iu,
  },
  {
    rule: 'print-edition',
    line: /^(?:(?:this article was )?published in the print edition of\b.{0,160}|a version of this (?:article|story|review|column|essay) (?:appears|appeared|was published) in (?:the )?print\b.{0,240}|this (?:article|story) (?:also )?appear(?:s|ed) in the .{0,60}(?:print|issue|edition)\b.{0,120}|(?:artikel|tulisan) ini (?:juga )?(?:terbit|dimuat) di (?:edisi cetak|majalah|koran)\b.{0,120}|(?:dieser|der) (?:artikel|text|beitrag) (?:ist|erschien|erscheint) in der (?:gedruckten|print)[ -]?ausgabe\b.{0,120})$/iu,
  },
  {
    rule: 'no-copying',
    line: /^(?:dilarang (?:keras )?(?:mengambil|mengutip|memperbanyak|menyalin|menyebarluaskan|mereproduksi|menggandakan)\b.{0,200}\b(?:izin|persetujuan)\b.{0,80}|(?:republication|reproduction|copying|distribution)\b.{0,120}\bwithout\b.{0,40}\b(?:permission|consent)\b.{0,80}|queda (?:expresamente )?prohibida\b.{0,60}\breproducción\b.{0,160}|prohibida (?:su|la) reproducción\b.{0,120}|é (?:expressamente )?proibida a reprodução\b.{0,160}|toute reproduction\b.{0,60}\b(?:interdite|sans autorisation)\b.{0,80}|reproduction interdite\b.{0,80}|nachdruck (?:nur mit genehmigung|verboten)\b.{0,80}|перепечатка.{0,100}(?:запрещена|разрешения).{0,80}|izinsiz\b.{0,60}kopyalanamaz.{0,80})$/iu,
  },
  {
    rule: 'tip-address',
    line: /^(?:(?:tips?|tip) (?:de redactie|us|the newsroom|to the newsroom|redaksi)|(?:send|email|mail) (?:us )?(?:your )?(?:news )?tips\b|kirim(?:kan)? (?:informasi|berita|tips)\b|hinweise (?:bitte )?an\b|tips oss\b|skicka tips\b|envíanos\b|écrivez-nous\b|пишите нам(?= )).{0,80}@[\w.-]{3,60}.{0,30}$/iu,
  },
  {
    rule: 'more-news',
    line: /^(?:veja|leia|confira) (?:mais|outras) notícias (?:da|do|de|sobre|em|no|na)\s.{2,100}|^(?:más|otras) noticias (?:de|sobre)\s.{2,80}|^(?:read|see|find|get) more (?:news|stories|local news) (?:from|about|on|in)\s.{2,80}|^(?:baca|ikuti|simak) (?:berita|artikel) (?:terkini|terbaru|lainnya|lain)\b.{0,60}\b(?:di|dari|dengan)\s.{2,80}|^(?:mehr|weitere|aktuelle) nachrichten (?:aus|von|zu|über)\s.{2,80}|^(?:toute|plus d['’]) ?l?['’]?actualités? (?:de|du|des|sur)\s.{2,80}|^tutte le notizie (?:di|su|da)\s.{2,80}|^meer nieuws (?:uit|over|van)\s.{2,80}$/iu,
  },
  {
    rule: 'sign-up-call',
    line: /^(?:get|sign up|receive|subscribe|dapatkan|erhalten|recibe|recevez|ricevi|ontvang)\b.{5,180}(?:\bsign up (?:here|now)|\bsubscribe (?:here|now)|\bdaftar di sini|\bhier anmelden|\bapúntate aquí|\bsuscríbete aquí|\binscrivez-vous ici|\biscriviti qui|\bschrijf je (?:hier )?in)[.!]?$/iu,
  },
  { rule: 'standards', line: /^our standards\s?:\s.{2,100}$/iu },
]

/** Lines at the end of a text that can be such notes. */
const lastLines = 8

/** A longer line is a paragraph. In code units. */
const maxNote = 280

/** Claims the notes among the last lines of a text. A text of one line stays. */
export function dropClosingNotes(sheet: Sheet, from: number, to: number): void {
  for (const line of sheet.free(from, to).slice(1).slice(-lastLines)) {
    const rule = findClosingNote(line.text)
    if (rule !== null) sheet.claim(line, 'noise', rule)
  }
}

/**
 * The rule by which a sentence below a text is an outlet's note, or null.
 *
 * @example findClosingNote('Thanks for reading!') → 'thanks'
 */
export function findClosingNote(text: string): string | null {
  if (text.length > maxNote) return null
  const known = notes.find(({ line }) => line.test(text))
  if (known !== undefined) return known.rule
  return isInvitation(text) ? 'invitation' : null
}
