import { describe, expect, it } from 'vitest'
import { words as english } from '../i18n/en/changes.ts'
import { words as indonesian } from '../i18n/id/changes.ts'
import { timeWords } from '../i18n/wordings-fixture.ts'
import { formatCaptured, formatInterval } from './format-captured.ts'

const moment = (at: string, isEstimated = false) => ({ at, isEstimated, reason: null })
const morning = moment('2024-07-29T08:14:00+07:00')
const noon = moment('2024-07-29T13:52:00+07:00')

describe('formatCaptured', () => {
  it.each([
    [morning, 'Senin, 29 Juli 2024 08:14 WIB', 'Monday, 29 July 2024, 08:14 WIB'],
    [moment('2024-07-29T08:14:00+07:00', true), 'sekitar 29 Juli 2024', 'about 29 July 2024'],
    [null, 'Waktu tangkapan tidak diketahui', 'Time of capture unknown'],
  ])('%j', (captured, inIndonesian, inEnglish) => {
    expect(formatCaptured(captured, timeWords.id, indonesian)).toBe(inIndonesian)
    expect(formatCaptured(captured, timeWords.en, english)).toBe(inEnglish)
  })
})

describe('formatInterval', () => {
  it.each([
    [morning, noon, '5 jam 38 menit'],
    [moment('2024-07-27T08:14:00+07:00', true), noon, 'sekitar 2 hari 5 jam'],
    [null, noon, 'tidak diketahui'],
  ])('from %j to %j', (before, after, interval) => {
    expect(formatInterval(before, after, timeWords.id, indonesian)).toBe(interval)
  })
})
