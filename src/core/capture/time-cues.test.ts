import { expect, it } from 'vitest'
import { findTimeLabel, isTimeLabel, isToday } from './time-cues.ts'

it.each([
  ['Terbit:', 'published'],
  ['Terakhir diperbarui:', 'updated'],
  ['Published 3 March, updated', 'updated'],
  ['Diperbarui kemarin, terbit', 'published'],
  ['Jembatan itu', null],
  ['', null],
])('"%s" calls the time beside it %s', (words, label) => {
  expect(findTimeLabel(words)).toBe(label)
})

it('a sentence is no label, though it holds the word of one', () => {
  expect(findTimeLabel(`${'Warga berkata bahwa daftar itu '.repeat(10)} diperbarui`)).toBe(null)
})

it('a label alone is one, and a sentence that begins with it is not', () => {
  expect([isTimeLabel('Terbit'), isTimeLabel('Last updated')]).toEqual([true, true])
  expect(isTimeLabel('Terbit di Bandung')).toBe(false)
})

it.each([
  'Hari ini: Rabu, 25 Maret 2026',
  'Today, March 25, 2026',
  'Heute ist Mittwoch, 25. März 2026',
  'Nous sommes le mercredi 25 mars 2026',
  'Hoy es miércoles, 25 de marzo de 2026',
  'Hoje, 25 de março de 2026',
  'Oggi: mercoledì 25 marzo 2026',
  'Vandaag, 25 maart 2026',
  'Dziś jest środa, 25 marca 2026',
  'Bugün: 25 Mart 2026',
  'Сегодня: 25 марта 2026',
  'اليوم: الأربعاء ٢٥ مارس ٢٠٢٦',
  'امروز: ۵ فروردین ۱۴۰۵',
  'आज: 25 मार्च 2026',
  'আজ: ২৫ মার্চ ২০২৬',
  '오늘: 2026년 3월 25일',
])('%j says which day it is', (line) => {
  expect(isToday(line)).toBe(true)
})

it.each(['Today at 10:30', 'Hari ini', 'Todayville News, March 25, 2026', 'Rabu, 25 Maret 2026'])(
  '%j may say when a page was published',
  (line) => {
    expect(isToday(line)).toBe(false)
  },
)
