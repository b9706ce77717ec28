import { describe, expect, it } from 'vitest'
import { findPrintedTime } from '../capture/find-printed-time.ts'
import { resolvePublished } from './resolve-published.ts'

const captured = { at: '2024-07-30T10:00:00+07:00', isEstimated: false, reason: null }

function resolve(line: string | null, stated: readonly string[], clock: string | null = null) {
  const printed = line === null ? null : findPrintedTime(line)
  const times = stated.map((value) => ({ value, from: 'meta' }))
  const { time, problem } = resolvePublished(printed, times, captured, clock)
  const at = time === null || time.type === 'unknown' ? null : time.at
  return { at, text: time?.text, problem: problem?.code ?? null }
}

describe('the time of publication', () => {
  it.each([
    [
      'the seconds from the metadata, the zone from print',
      '29 Juli 2024 20:15 WIB',
      ['2024-07-29T13:15:42Z'],
      '2024-07-29T20:15:42+07:00',
    ],
    [
      'the first of the metadata that agrees with print',
      '29 Juli 2024 20:15 WIB',
      ['2024-07-30T08:00:00+07:00', '2024-07-29T20:15:00+0700'],
      '2024-07-29T20:15:00+07:00',
    ],
    [
      'the same moment in a zone, not in UTC',
      null,
      ['2024-07-29T13:15:42Z', '2024-07-29T20:15:42+07:00'],
      '2024-07-29T20:15:42+07:00',
    ],
    ['the metadata alone', null, ['2024-07-29 T13:15:42Z'], '2024-07-29T13:15:42+00:00'],
    ['print alone', '29 Juli 2024 20:15 WIB', [], '2024-07-29T20:15:00+07:00'],
    [
      'print, where the metadata names no zone',
      '29 Juli 2024 20:15 WIB',
      ['2024/07/29 20:15:42'],
      '2024-07-29T20:15:00+07:00',
    ],
    [
      'a zone for the printed clock',
      '29 Juli 2024 20:15',
      ['2024-07-29T13:15:42Z'],
      '2024-07-29T20:15:42+07:00',
    ],
    [
      'eastern Indonesia’s zone for the printed clock',
      '29 Juli 2024 22:15',
      ['2024-07-29T13:15:00Z'],
      '2024-07-29T22:15:00+09:00',
    ],
    [
      'London’s summer for the printed clock',
      'Mon 29 Jul 2024 14.15 BST',
      ['2024-07-29T13:15:00Z'],
      '2024-07-29T14:15:00+01:00',
    ],
    [
      'a clock time for the printed day',
      '29 Juli 2024',
      ['2024-07-29T20:15:42+07:00'],
      '2024-07-29T20:15:42+07:00',
    ],
    [
      'the metadata before an amount of time ago',
      '14 jam lalu',
      ['2024-07-29T20:15:42+07:00'],
      '2024-07-29T20:15:42+07:00',
    ],
    ['an amount of time before the capture', '14 jam lalu', [], '2024-07-29T20:00:00+07:00'],
  ])('is %s', (_title, line, stated, at) => {
    expect(resolve(line, stated)).toMatchObject({ at, problem: null })
  })

  it('printed with its zone beats a metadata time that shows the same clock as UTC, with a warning', () => {
    expect(resolve('29 Juli 2024 20:15 WIB', ['2024-07-29T20:15:42Z'])).toEqual({
      at: '2024-07-29T20:15:42+07:00',
      text: '29 Juli 2024 20:15 WIB',
      problem: 'time-conflict',
    })
  })

  it('of the metadata beats another one that is printed, with a warning', () => {
    expect(resolve('29 Juli 2024 20:15 WIB', ['2024-07-29T17:02:00+07:00'])).toMatchObject({
      at: '2024-07-29T17:02:00+07:00',
      problem: 'time-conflict',
    })
  })

  it('without any zone is its day alone, unless the outlet’s clock is known', () => {
    const day = { at: expect.stringMatching(/^2024-07-29T00:00/), problem: 'zone-missing' }
    expect(resolve('29 Juli 2024 20:15', [])).toMatchObject(day)
    expect(resolve(null, ['2024-07-29 20:15'])).toMatchObject(day)
    expect(resolve('29 Juli 2024 20:15', [], 'WIB')).toEqual({
      at: '2024-07-29T20:15:00+07:00',
      text: '29 Juli 2024 20:15',
      problem: null,
    })
  })

  it('told to machines in UTC is shown on the outlet’s own clock', () => {
    expect(resolve(null, ['2024-07-29T13:15:00Z'], 'WIB').at).toBe('2024-07-29T20:15:00+07:00')
  })

  it('is nothing where nothing states it', () => {
    expect(resolve(null, [])).toEqual({ at: null, text: undefined, problem: null })
    expect(resolve(null, ['kemarin dulu'])).toMatchObject({ at: null })
  })
})

describe('a printed time', () => {
  it.each([
    ['KOMPAS.com - 04/11/2015, 21:04 WIB', '04/11/2015, 21:04 WIB'],
    ['Tayang: Senin, 29 Juli 2024 20:15 WIB', 'Senin, 29 Juli 2024 20:15 WIB'],
    ['Diterbitkan 29 Juli 2024', '29 Juli 2024'],
    ['on 16 Feb 2016 at 09:10 WIB', '16 Feb 2016 at 09:10 WIB'],
    ['July 29, 2024', 'July 29, 2024'],
    ['Sari Dewi | 2 jam lalu', '2 jam lalu'],
  ])('is found in %j', (line, text) => {
    expect(findPrintedTime(line)?.text).toBe(text)
  })

  it.each([['Sari Dewi'], ['29 warga'], ['Pukul 20:15'], [`${'Kata '.repeat(60)}29 Juli 2024`]])(
    'is none in %j',
    (line) => {
      expect(findPrintedTime(line)).toBeNull()
    },
  )
})
