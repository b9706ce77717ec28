/** Months of the lunar calendar of Islam, as Arabic, Persian, Urdu, Malay and Indonesian pages write them. */
const months =
  "محرم|المحرم|صفر|ربيع الأول|ربيع الاول|ربيع الآخر|ربيع الثاني|جمادى الأولى|جمادى الاولى|جمادى الآخرة|جمادى الثانية|رجب|شعبان|رمضان|شوال|ذو القعدة|ذي القعدة|ذو الحجة|ذي الحجة|muharram|safar|rabiul awal|rabiul akhir|jumadil awal|jumadil akhir|rajab|syaban|sya'ban|ramadan|ramadhan|syawal|zulkaidah|zulhijah"

/** Years of that calendar in which there are pages. */
const year = '1[34]\\d{2}|١[٣٤][٠-٩]{2}'

const lunar = new RegExp(
  `\\p{Nd}{1,2}\\s(?:${months})\\s(?:${year})(?![\\p{Nd}])\\s?(?:هـ|ه|H|AH)?\\.?(?:\\s?[-–—/|،,(])?\\s?`,
  'giu',
)

/** Spares most lines the search. */
const mark = /\p{Nd}{4}/u

/**
 * Cuts a date of the lunar calendar that stands beside one of ours.
 *
 * @example cutOtherCalendar('29 Ramadan 1447 H / 18 Maret 2026') → '18 Maret 2026'
 */
export function cutOtherCalendar(line: string): string {
  return mark.test(line) ? line.replace(lunar, '') : line
}
