/** Scripts written from right to left, by their ISO 15924 codes. */
const rightToLeftScript = /^(?:adlm|arab|aran|hebr|mand|mend|nkoo|rohg|samr|syr[cejn]|thaa|yezi)$/

/** Languages that stand in such a script where their tag names none. */
const rightToLeftLanguage = /^(?:arc?|ckb|dv|fa|he|iw|ji|ks|nqo|ps|rhg|sd|syr|ug|ur|yi)$/

/** The direction in which a language is written; a script named in its tag decides: `ur-Latn` is ltr. */
export function findDirection(languageTag: string): 'ltr' | 'rtl' {
  const [language = '', ...subtags] = languageTag.toLowerCase().split('-')
  // A script has four letters and stands before the region; behind a single letter all is private.
  const end = subtags.findIndex((subtag) => subtag.length === 1)
  const script = (end === -1 ? subtags : subtags.slice(0, end)).find((subtag) =>
    /^[a-z]{4}$/.test(subtag),
  )
  const isRightToLeft =
    script === undefined ? rightToLeftLanguage.test(language) : rightToLeftScript.test(script)
  return isRightToLeft ? 'rtl' : 'ltr'
}
