import { expect, it } from 'vitest'
import { findDirection } from './find-direction.ts'

it.each([
  'ar',
  'AR',
  'ar-EG',
  'he',
  'iw',
  'fa-IR',
  'ur',
  'ps',
  'sd',
  'ug',
  'yi',
  'dv',
  'ckb',
  'nqo',
])('%s is written from right to left', (tag) => {
  expect(findDirection(tag)).toBe('rtl')
})

it.each(['id', 'en-GB', 'jv', 'ms', 'zh-Hant-TW', 'ku', ''])(
  '%j is written from left to right',
  (tag) => {
    expect(findDirection(tag)).toBe('ltr')
  },
)

it.each([
  ['ur-Latn', 'ltr'],
  ['ar-latn-EG', 'ltr'],
  ['sd-Deva', 'ltr'],
  ['ms-Arab', 'rtl'],
  ['pa-ARAB-PK', 'rtl'],
  ['ff-Adlm', 'rtl'],
  ['rhg-Rohg', 'rtl'],
])('the script named in %s decides: %s', (tag, direction) => {
  expect(findDirection(tag)).toBe(direction)
})

it('a private subtag is not a script', () => {
  expect(findDirection('ar-x-latn')).toBe('rtl')
})
