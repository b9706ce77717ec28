import { jalaliMonths } from '../time/jalali.ts'

/** Months of the lunar calendar of Islam, as Arabic, Persian, Urdu, Malay and Indonesian pages write them. */
const months =
  "محرم|المحرم|صفر|ربيع الأول|ربيع الاول|ربيع الآخر|ربيع الثاني|جمادى الأولى|جمادى الاولى|جمادى الآخرة|جمادى الثانية|رجب|شعبان|رمضان|شوال|ذو القعدة|ذي القعدة|ذو الحجة|ذي الحجة|muharram|safar|rabiul awal|rabiul akhir|jumadil awal|jumadil akhir|rajab|syaban|sya'ban|ramadan|ramadhan|syawal|zulkaidah|zulhijah"

/** Years of those calendars in which there are pages. */
const year = '1[34]\\d{2}|١[٣٤][٠-٩]{2}|۱[۳۴][۰-۹]{2}'

const other = new RegExp(
  `\\p{Nd}{1,2}\\s(?:${months}|${jalaliMonths.join('|')})\\s(?:${year})(?![\\p{Nd}])\\s?(?:هـ|ه|H|AH)?\\.?(?:\\s?[-–—/|،,(])?\\s?`,
  'giu',
)

/** A year of our calendar, in any digits: without one the other date is all that a line has. */
const ourYear = /(?:19|20|١٩|٢٠|۱۹|۲۰)\p{Nd}{2}/u

/** Spares most lines the search. */
const mark = /\p{Nd}{4}/u

/**
 * Cuts a date of the lunar or the solar calendar that stands beside one of ours.
 *
 * @example cutOtherCalendar('29 Ramadan 1447 H / 18 Maret 2026') → '18 Maret 2026'
 */
export function cutOtherCalendar(line: string): string {
  if (!mark.test(line)) return line
  const own = line.replace(other, '')
  return ourYear.test(own) ? own : line
}
