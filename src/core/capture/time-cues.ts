import { foldCue, joinPhrases, listPhrases, type PhraseTable } from './cue-phrases.ts'

/** Words before a time of publication. */
const publishedLabels: PhraseTable = {
  id: [
    'terbit',
    'diterbitkan',
    'tayang',
    'ditayangkan',
    'dipublikasikan',
    'diunggah',
    'dimuat',
    'tanggal',
    'waktu',
    'dibuat',
    'publikasi',
    'tanggal terbit',
    'tanggal publikasi',
  ],
  ms: ['diterbitkan', 'tarikh', 'disiarkan'],
  en: [
    'published',
    'published on',
    'published at',
    'posted',
    'posted on',
    'posted at',
    'first published',
    'date',
    'release date',
    'created',
    'publication date',
    'issued',
    'aired',
  ],
  de: ['veröffentlicht', 'veröffentlicht am', 'stand', 'datum', 'erstellt', 'erschienen'],
  fr: ['publié', 'publié le', 'mis en ligne le', 'paru le', 'créé le'],
  es: ['publicado', 'publicado el', 'publicada el', 'fecha', 'creado'],
  pt: ['publicado', 'publicado em', 'publicada em', 'postado em', 'criado em'],
  it: ['pubblicato', 'pubblicato il', 'pubblicata il', 'pubblicazione'],
  nl: ['gepubliceerd', 'gepubliceerd op', 'geplaatst op', 'geplaatst'],
  pl: ['opublikowano', 'data publikacji', 'dodano', 'utworzono', 'publikacja'],
  tr: ['yayınlanma', 'yayınlanma tarihi', 'yayın tarihi', 'giriş', 'oluşturulma tarihi', 'eklenme'],
  ru: ['опубликовано', 'дата публикации', 'размещено', 'создано'],
  uk: ['опубліковано', 'дата публікації'],
  vi: ['đăng lúc', 'ngày đăng', 'xuất bản', 'đăng ngày', 'cập nhật lúc'],
  sv: ['publicerad', 'publicerades', 'publicerat', 'publicerad den'],
  da: ['publiceret', 'offentliggjort', 'udgivet', 'oprettet'],
  no: ['publisert', 'lagt ut'],
  fi: ['julkaistu', 'julkaistiin'],
  cs: ['publikováno', 'zveřejněno', 'vydáno'],
  hu: ['közzétéve', 'megjelent', 'publikálva', 'létrehozva'],
  ro: ['publicat', 'publicat la', 'publicat pe', 'data publicării'],
  ar: ['نشر', 'نشر في', 'تاريخ النشر', 'نُشر', 'نشرت في', 'تم النشر'],
  he: ['פורסם', 'פורסם ב', 'תאריך פרסום'],
  ja: ['公開日', '公開', '掲載', '配信', '投稿日', '発表'],
  zh: ['发布时间', '发布', '发表于', '發布時間', '發布', '时间', '日期', '发表时间', '發佈'],
  ko: ['입력', '등록', '발행', '기사입력', '승인', '작성'],
  hi: ['प्रकाशित', 'प्रकाशन तिथि', 'पोस्टेड'],
  bn: ['প্রকাশ', 'প্রকাশিত', 'প্রকাশের সময়'],
  fa: ['تاریخ انتشار', 'انتشار', 'زمان انتشار'],
  ur: ['شائع شدہ', 'تاریخ اشاعت', 'شائع'],
  el: ['δημοσίευση', 'δημοσιεύτηκε'],
  th: ['เผยแพร่'],
  sk: ['publikované', 'zverejnené'],
  bg: ['публикувано'],
  hr: ['objavljeno'],
}

/** Words before the time of a later change. */
const updatedLabels: PhraseTable = {
  id: [
    'diperbarui',
    'pemutakhiran',
    'pemutakhiran terakhir',
    'perubahan terakhir',
    'diperbaharui',
    'update',
    'diubah',
    'terakhir diperbarui',
    'pembaruan',
    'dimutakhirkan',
    'terakhir diubah',
    'last update',
    'disunting',
    'revisi',
  ],
  ms: ['dikemas kini', 'dikemaskini', 'kemas kini'],
  en: [
    'updated',
    'updated on',
    'updated at',
    'last updated',
    'last update',
    'modified',
    'last modified',
    'last changed',
    'edited',
    'last edited',
    'revised',
    'update',
    'last updated on',
    'last updated at',
  ],
  de: [
    'aktualisiert',
    'aktualisiert am',
    'zuletzt aktualisiert',
    'letzte aktualisierung',
    'geändert',
    'update',
  ],
  fr: [
    'mis à jour',
    'mis à jour le',
    'modifié le',
    'mise à jour',
    'actualisé le',
    'dernière mise à jour',
    'dernière modification',
  ],
  es: [
    'actualizado',
    'actualizado el',
    'actualizado al',
    'actualizada',
    'última actualización',
    'modificado',
  ],
  pt: ['atualizado', 'atualizado em', 'atualizada em', 'última atualização', 'modificado em'],
  it: [
    'aggiornato',
    'aggiornato il',
    'ultimo aggiornamento',
    'modificato il',
    'modifica il',
    'modificata il',
  ],
  nl: ['bijgewerkt', 'laatst bijgewerkt', 'aangepast', 'gewijzigd', 'laatste update'],
  pl: ['aktualizacja', 'zaktualizowano', 'ostatnia aktualizacja', 'modyfikacja'],
  tr: ['güncelleme', 'son güncelleme', 'güncellenme', 'güncellendi', 'güncelleme tarihi'],
  ru: ['обновлено', 'изменено', 'последнее обновление', 'обновлён'],
  uk: ['оновлено', 'змінено'],
  vi: ['cập nhật', 'cập nhật lần cuối', 'cập nhật ngày'],
  sv: ['uppdaterad', 'uppdaterat', 'uppdaterades', 'senast uppdaterad', 'ändrad'],
  da: ['opdateret', 'senest opdateret', 'sidst opdateret'],
  no: ['oppdatert', 'sist oppdatert', 'endret'],
  fi: ['päivitetty', 'muokattu', 'päivitettiin'],
  cs: ['aktualizováno', 'upraveno', 'aktualizace'],
  hu: ['frissítve', 'módosítva', 'utolsó frissítés', 'frissült'],
  ro: ['actualizat', 'actualizat la', 'data actualizării', 'ultima actualizare', 'modificat'],
  ar: ['آخر تحديث', 'تحديث', 'تم التحديث', 'حدث في', 'عدل في'],
  he: ['עודכן', 'עדכון אחרון', 'עודכן ב'],
  ja: ['更新日', '更新', '最終更新', '更新日時'],
  zh: ['更新时间', '更新于', '更新', '更新時間', '最后更新', '修改时间', '最後更新'],
  ko: ['수정', '업데이트', '최종수정', '최종 수정'],
  hi: ['अपडेटेड', 'अपडेट', 'अद्यतन', 'संशोधित'],
  bn: ['আপডেট', 'হালনাগাদ', 'সর্বশেষ আপডেট'],
  fa: ['به‌روزرسانی', 'بروزرسانی', 'آخرین به‌روزرسانی'],
  el: ['ενημέρωση', 'ενημερώθηκε', 'τελευταία ενημέρωση'],
  th: ['อัปเดต', 'ปรับปรุง'],
  sk: ['aktualizované'],
  bg: ['обновено'],
  hr: ['ažurirano'],
  ur: ['اپ ڈیٹ'],
}

const updated = compileLabels(updatedLabels)
const published = compileLabels(publishedLabels)

/** A label opens the words that precede a time, or is the last of them: "KOMPAS.com, diperbarui". */
function compileLabels(table: PhraseTable): RegExp {
  return new RegExp(`(?:^|[^\\p{L}\\p{M}])(?:${joinPhrases(table)})(?![\\p{L}\\p{M}])`, 'iu')
}

/** Labels precede a time directly; a longer text holds a sentence. In code units. */
const maxLabelLength = 120

/**
 * What the words beside a printed time call it: the time of publication, of an update, or null for
 * neither. `words` are those that precede the time, or its whole line.
 *
 * @example findTimeLabel('Terakhir diperbarui:') → 'updated'
 */
export function findTimeLabel(words: string): 'published' | 'updated' | null {
  if (words.length > maxLabelLength) return null
  const isUpdate = updated.exec(words)
  const isPublication = published.exec(words)
  if (isUpdate === null) return isPublication === null ? null : 'published'
  // "Published 3 March, updated 4 March": the last label is nearest to the time.
  return isPublication !== null && isPublication.index > isUpdate.index ? 'published' : 'updated'
}

const trailing = new RegExp(
  `[\\s,;|/]+(?:${joinPhrases(publishedLabels)}|${joinPhrases(updatedLabels)})\\s?[:：]?$`,
  'iu',
)

const bare = new Set([...listPhrases(publishedLabels), ...listPhrases(updatedLabels)])

/** A label with a capital right behind a name, which style alone parts: "Sari DewiDiterbitkan". */
const touching = new RegExp(
  `(?<=\\p{Ll})(?:${joinPhrases({ all: [...bare].map((label) => label.charAt(0).toUpperCase() + label.slice(1)) })})\\s?[:：]?$`,
  'u',
)

/**
 * Cuts the label of a time from the end of the words before it.
 *
 * @example cutTimeLabel('Solène Kervadec Publié le') → 'Solène Kervadec'
 */
export function cutTimeLabel(words: string): string {
  return words.length > maxLabelLength ? words : words.replace(trailing, '').replace(touching, '')
}

/** Whether words are a label of a time and no more: "Terbit", "Last updated". */
export function isTimeLabel(words: string): boolean {
  return bare.has(foldCue(words))
}

/** Words before or behind a time: "on July 29 by Sari Dewi", "Posted by Sari Dewi on July 29". */
export const beforeTime =
  /(?:^|\s)(?:on|at|le|à|am|um|op|om|em|às|el|il|alle|den|kl\.?|pada|pukul|в)$/iu

/** Words before the day on which a page is read, as sites print it in their bar. */
const todayWords: PhraseTable = {
  id: ['hari ini'],
  en: ['today', 'today is'],
  de: ['heute', 'heute ist'],
  fr: ["aujourd'hui", 'nous sommes le'],
  es: ['hoy', 'hoy es'],
  pt: ['hoje'],
  it: ['oggi'],
  nl: ['vandaag'],
  pl: ['dziś', 'dzisiaj'],
  tr: ['bugün'],
  ru: ['сегодня'],
  ar: ['اليوم'],
  fa: ['امروز'],
  hi: ['आज'],
  bn: ['আজ'],
  ko: ['오늘'],
}

const today = new RegExp(
  `^(?:${joinPhrases(todayWords)})(?![\\p{L}\\p{M}])\\s?[:：,،]?\\s.*\\p{Nd}{4}`,
  'iu',
)

/**
 * Whether a line above a headline says which day it is, not when the article was published.
 *
 * @example isToday('Hari ini: Rabu, 25 Maret 2026') → true
 */
export function isToday(line: string): boolean {
  return line.length <= maxLabelLength && today.test(line)
}
