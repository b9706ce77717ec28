import type { Language } from '../../core/language/languages.ts'
import type { TimeWords } from '../../core/time/time-words.ts'
import type { InterfaceWords } from './id/interface.ts'
import type { interfaceLanguage as indonesian } from './id/interface-language.ts'
import type { LazyWords } from './lazy-words.ts'

type Parts = (typeof indonesian)['parts']

/** A part of the app that loads on demand and has its own words. */
export type PartName = keyof Parts

/** The words of each part, typed by the Indonesian ones. */
export type PartWords = { [Name in PartName]: NonNullable<ReturnType<Parts[Name]['read']>> }

/** The content of a language's folder. */
export type LanguageFolder = {
  language: Language
  words: InterfaceWords
  timeWords: TimeWords
  parts: { readonly [Name in PartName]: LazyWords<PartWords[Name]> }
}
