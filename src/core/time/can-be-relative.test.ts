import { describe, expect, it } from 'vitest'
import { timeWords } from '../../app/i18n/wordings-fixture.ts'
import { canBeRelative } from './can-be-relative.ts'
import { formatRelative } from './format-relative.ts'
import { parseInstant } from './instant.ts'
import type { StatedTime } from './stated-time.ts'

const capturedAt = Date.parse('2024-09-19T03:00:00Z')

function exact(at: string, precision: 'minute' | 'day' | 'month' = 'minute'): StatedTime {
  return { type: 'exact', text: at, at, precision, zone: null }
}

describe('canBeRelative', () => {
  it.each([
    ['a minute before the capture', exact('2024-09-19T09:59:00+07:00'), true],
    ['just under seven days before', exact('2024-09-12T10:01:00+07:00'), true],
    ['seven days before', exact('2024-09-12T10:00:00+07:00'), false],
    ['the day before', exact('2024-09-18T00:00:00+07:00', 'day'), true],
    ['after the capture, as in a later one', exact('2024-10-01T00:00:00+07:00'), true],
    ['this month, and no closer', exact('2024-09-01T00:00:00+07:00', 'month'), false],
  ])('%s: %s', (_, time, expected) => {
    expect(canBeRelative(time, capturedAt)).toBe(expected)
  })

  it('agrees with the label on the capture’s clock', () => {
    for (let hours = 0; hours < 240; hours += 1) {
      const at = new Date(capturedAt - hours * 3_600_000).toISOString()
      const moment = { at: parseInstant(at) ?? 0, precision: 'minute', offset: 0 } as const
      const { refreshAt } = formatRelative(moment, capturedAt, timeWords.id)
      expect(canBeRelative(exact(at), capturedAt), `${hours} h`).toBe(refreshAt !== null)
    }
  })

  it('is true for an amount of time ago with a moment, which is repeated', () => {
    const ago = { type: 'ago', text: '3 bulan lalu', amount: 3, unit: 'month' } as const
    const dated = { ...ago, at: '2024-06-19T10:00:00+07:00', isEstimated: false }
    expect(canBeRelative(dated, capturedAt)).toBe(true)
    expect(canBeRelative({ ...dated, at: null }, capturedAt)).toBe(false)
    const earlier = { ...dated, amount: 10, unit: 'hour', at: '2024-09-01T10:00:00+07:00' } as const
    expect(canBeRelative(earlier, capturedAt)).toBe(false)
  })

  it('is false for a time without a moment, which keeps the source’s words', () => {
    expect(canBeRelative(null, capturedAt)).toBe(false)
    expect(canBeRelative({ type: 'unknown', text: 'kemarin dulu' }, capturedAt)).toBe(false)
  })
})
