import { findDirection } from '../../core/language/find-direction.ts'

/** The `lang` and `dir` of a text in a language, whatever the language of the surrounding text. */
export function toTextAttributes<Tag extends string>(
  language: Tag,
): { lang: Tag; dir: 'ltr' | 'rtl' } {
  return { lang: language, dir: findDirection(language) }
}
