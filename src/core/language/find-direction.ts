/** ISO 15924 codes of right-to-left scripts. */
const rightToLeftScript = /^(?:adlm|arab|aran|hebr|mand|mend|nkoo|rohg|samr|syr[cejn]|thaa|yezi)$/

/** Languages written in such a script if their tag names none. */
const rightToLeftLanguage = /^(?:arc?|ckb|dv|fa|he|iw|ji|ks|nqo|ps|rhg|sd|syr|ug|ur|yi)$/

/** Returns the direction of a language; a script in the tag overrides it: `ur` → rtl, `ur-Latn` → ltr. */
export function findDirection(languageTag: string): 'ltr' | 'rtl' {
  const [language = '', ...subtags] = languageTag.toLowerCase().split('-')
  // A script subtag has four letters; everything after a single letter is private or an extension.
  const end = subtags.findIndex((subtag) => subtag.length === 1)
  const script = (end === -1 ? subtags : subtags.slice(0, end)).find((subtag) =>
    /^[a-z]{4}$/.test(subtag),
  )
  const isRightToLeft =
    script === undefined ? rightToLeftLanguage.test(language) : rightToLeftScript.test(script)
  return isRightToLeft ? 'rtl' : 'ltr'
}
