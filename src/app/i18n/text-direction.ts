import { findDirection } from '../../core/language/find-direction.ts'

/** Returns `lang` and `dir` of a text in a language, whatever is around it. */
export function toTextAttributes<Tag extends string>(
  language: Tag,
): { lang: Tag; dir: 'ltr' | 'rtl' } {
  return { lang: language, dir: findDirection(language) }
}
