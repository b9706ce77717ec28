import { findDirection } from '../../core/language/find-direction.ts'

/** The `dir` of a text in a language: none where it runs as the page does, from left to right. */
export function findDir(language: string): 'rtl' | undefined {
  return findDirection(language) === 'rtl' ? 'rtl' : undefined
}

/** The `lang` and `dir` of a text in a language, whatever stands around it. */
export function toTextAttributes<Tag extends string>(
  language: Tag,
): { lang: Tag; dir: 'ltr' | 'rtl' } {
  return { lang: language, dir: findDirection(language) }
}
