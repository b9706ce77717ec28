/** What the site knows about a language of its interface, beside its words. */
type LanguageTraits = {
  /** The language's name in itself. */
  name: string
  direction: 'ltr' | 'rtl'
  /** What separates a number's fraction, and what groups its thousands. */
  decimalSign: string
  thousandsSign: string
  /** Whether a citation writes "July 29" or "29 Juli". Running text has the day first everywhere. */
  citedDate: 'month-day' | 'day-month'
  /** Open Graph's name of the language where no country is stated. */
  locale: string
  /** Other codes of the language that browsers, voices and old pages use. */
  codes: readonly string[]
  /** Languages whose readers read this one more easily than `defaultLanguage`. */
  near: readonly string[]
}

/**
 * Every language of the interface. A new one is a line here and a folder of words beside the others in
 * `app/i18n/`, named by its tag.
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

/** A language of the interface, by its tag. */
export type Language = keyof typeof languages

/** The language of the site's pages, feeds and manifest, before a reader chooses another. */
export const siteLanguage = 'id' satisfies Language

/** What a reader gets whose browser asks only for languages that the site does not have. */
export const defaultLanguage: Language = 'en'

/** Whether the interface has a language: `isLanguage('en')` → true. */
export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(languages, tag)
}

/** All languages of the interface, in the order of the table. */
export const languageTags: readonly Language[] = Object.keys(languages).filter(isLanguage)
