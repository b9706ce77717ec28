import * as v from 'valibot'
import { countBytes } from '../text/slug.ts'

/**
 * The last segment of an article's address: letters and digits of any script, with their vowel signs, joined by single
 * hyphens, at most 120 code units and 200 bytes, so that it fits into a file name. Without slash, dot or space it cannot
 * leave its folder.
 */
export const SlugSchema = v.pipe(
  v.string(),
  v.maxLength(120, 'A slug has at most 120 characters.'),
  v.check((slug) => countBytes(slug) <= 200, 'A slug has at most 200 bytes in UTF-8.'),
  v.regex(
    /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*$/u,
    'A slug holds letters and digits joined by single hyphens: no slash, dot or space.',
  ),
)

/** An absolute http or https address without white space. */
export const WebAddressSchema = v.pipe(
  v.string(),
  v.maxLength(2_000),
  v.regex(/^https?:\/\/[^\s/]+(?:\/\S*)?$/u, 'Expected an address that begins with http(s)://.'),
)

/** A BCP 47 language tag such as `id` or `en-GB`; its shape is checked, but not against the registry. */
export const LanguageTagSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'Expected a language tag such as "id".'),
)
