import { describe, expect, it } from 'vitest'
import { findDirection } from './find-direction.ts'
import { defaultLanguage, isLanguage, languages, languageTags, siteLanguage } from './languages.ts'

describe.each(languageTags)('the row of %s', (tag) => {
  const { name, direction, decimalSign, thousandsSign, locale, codes } = languages[tag]

  it('names the language as the language itself does', () => {
    expect(new Intl.DisplayNames([tag], { type: 'language' }).of(tag)).toBe(
      name.replace(/^Bahasa /, ''),
    )
  })

  it('states the direction of texts in the language', () => {
    expect(findDirection(tag)).toBe(direction)
  })

  it('states the signs of numbers in the language', () => {
    const parts = new Intl.NumberFormat(tag).formatToParts(1234567.5)
    expect(parts.find(({ type }) => type === 'decimal')?.value).toBe(decimalSign)
    expect(parts.find(({ type }) => type === 'group')?.value).toBe(thousandsSign)
  })

  it('has a locale of the language, and codes that no other row has', () => {
    expect(locale).toMatch(new RegExp(`^${tag}_[A-Z]{2}$`))
    for (const other of languageTags.filter((each) => each !== tag)) {
      expect(codes).not.toContain(other)
      const others: readonly string[] = languages[other].codes
      expect(codes.filter((code) => others.includes(code))).toEqual([])
    }
  })
})

it('the table contains the site’s language and the default language', () => {
  expect(languageTags).toContain(siteLanguage)
  expect(languageTags).toContain(defaultLanguage)
})

it('a property that every object has is not a language', () => {
  expect(isLanguage('toString')).toBe(false)
  expect(isLanguage('')).toBe(false)
})
