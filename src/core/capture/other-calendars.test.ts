import { expect, it } from 'vitest'
import { cutOtherCalendar } from './other-calendars.ts'

it.each([
  ['29 Ramadan 1447 H / 18 Maret 2026', '18 Maret 2026'],
  ['الأربعاء ٢٩ رمضان ١٤٤٧ هـ - ١٨ مارس ٢٠٢٦ م', 'الأربعاء ١٨ مارس ٢٠٢٦ م'],
  ['10 جمادى الآخرة 1447هـ، 1 ديسمبر 2025', '1 ديسمبر 2025'],
  ['یکشنبه ۱ آذر ۱۴۰۵ - ۲۲ نوامبر ۲۰۲۶', 'یکشنبه ۲۲ نوامبر ۲۰۲۶'],
  ['Sari Dewi, 1 Syawal 1447 H, 20 Maret 2026', 'Sari Dewi, 20 Maret 2026'],
])('%j is read as %j', (line, own) => {
  expect(cutOtherCalendar(line)).toBe(own)
})

it.each(['Pada 1 Syawal warga pulang', '5 Safar Street, 2024', '12 رجب', '۱ آذر ۱۴۰۵'])(
  '%j has no date of another calendar beside one of ours',
  (line) => {
    expect(cutOtherCalendar(line)).toBe(line)
  },
)
