/** What differs between languages of the interface besides their words. */
type LanguageTraits = {
  /** The name of the language in itself. */
  name: string
  direction: 'ltr' | 'rtl'
  /** The decimal sign, and the sign that groups thousands. */
  decimalSign: string
  thousandsSign: string
  /** Whether a citation writes "July 29" or "29 Juli". Running text puts the day first in every language. */
  citedDate: 'month-day' | 'day-month'
  /** Open Graph's name of the language, where no country is stated. */
  locale: string
  /** Other codes of the language in browsers, voices and old pages. */
  codes: readonly string[]
  /** Languages whose readers understand this one better than `defaultLanguage`. */
  near: readonly string[]
}

/**
 * All languages of the interface. To add one, add a row here and a folder of words in `app/i18n/`, named
 * after its tag.
 */
export const languages = {
  id: {
    name: 'Bahasa Indonesia',
    direction: 'ltr',
    decimalSign: ',',
    thousandsSign: '.',
    citedDate: 'day-month',
    locale: 'id_ID',
    codes: ['in', 'ind'],
    near: ['ms', 'jv', 'su', 'min', 'ban', 'bug', 'mad', 'ace', 'bjn'],
  },
  en: {
    name: 'English',
    direction: 'ltr',
    decimalSign: '.',
    thousandsSign: ',',
    citedDate: 'month-day',
    locale: 'en_US',
    codes: ['eng'],
    near: [],
  },
} as const satisfies Record<string, LanguageTraits>

/** The tag of a language of the interface. */
export type Language = keyof typeof languages

/** The language of prerendered pages, feeds and the manifest, before a reader chooses another. */
export const siteLanguage = 'id' satisfies Language

/** For a reader whose browser asks only for languages that the site does not have. */
export const defaultLanguage: Language = 'en'

/** Whether a tag is a language of the interface: `isLanguage('en')` → true. */
export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(languages, tag)
}

/** The tags of all languages of the interface, in the order of the table. */
export const languageTags: readonly Language[] = Object.keys(languages).filter(isLanguage)
