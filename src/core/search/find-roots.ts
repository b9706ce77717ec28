/**
 * Returns the possible roots of a folded Indonesian word: "menembak", "penembakan" and "ditembak" all give
 * "tembak". Without a dictionary a word may have several candidates ("menikah": "nikah", "tikah"); the
 * archive knows which of them are words. A word without affixes gives none. Rules: Nazief and Adriani
 * (1996), as in Asian et al. (2005), "Stemming Indonesian".
 */
export function findRoots(word: string): readonly string[] {
  if (word.length < 5 || !/^[a-z]+$/.test(word) || lookBuilt.has(word)) return []
  const roots = new Set<string>()
  for (const stem of listWithoutSuffixes(word)) {
    if (stem.length >= minRoot) roots.add(stem)
    for (const root of listWithoutPrefix(stem)) {
      roots.add(root)
      const [, inner] = innerPrefix.exec(root) ?? []
      if (inner !== undefined && inner.length >= minRoot) roots.add(inner)
    }
  }
  roots.delete(word)
  return [...roots].filter((root) => !impossible.test(root))
}

/** No Indonesian root starts like this: the prefix was cut in the wrong place. */
const impossible = /^(?:[rlm][^aiueo]|n[^aiueogy])/

/** Shortest accepted root: with three letters "perang" (war) would come from "ang". */
const minRoot = 4
/**
 * Shorter for a prefix that replaces the first letter of its root, which is less ambiguous: "diuji",
 * "menguji".
 */
const minRootOfVerb = 3

/** A second prefix after the first: "memperbaiki", "keberhasilan". */
const innerPrefix = /^(?:per|ber|ter|pel)(.+)$/

/** Removes suffixes, the last one first. */
function listWithoutSuffixes(word: string): Set<string> {
  const stems = new Set([word])
  for (const suffixes of [/(?:lah|kah|pun)$/, /(?:nya|ku|mu)$/]) {
    for (const stem of [...stems]) stems.add(stem.replace(suffixes, ''))
  }
  for (const stem of [...stems]) {
    for (const suffix of [/kan$/, /an$/, /i$/]) stems.add(stem.replace(suffix, ''))
  }
  return stems
}

/**
 * Prefixes, the longest first, with the first letters of the root that each may replace: "men" before a
 * vowel replaces t ("menulis"), or its n belongs to the root ("menikah").
 */
const prefixes: readonly [pattern: RegExp, heads: readonly string[], isVerb: boolean][] = [
  [/^(?:me|pe)nge(?=[^aiueo]+[aiueo][^aiueo]*$)/, [''], true],
  [/^(?:me|pe)ng(?=[aiueo])/, ['', 'k'], true],
  [/^(?:me|pe)ng(?=[^aiueo])/, [''], true],
  [/^(?:me|pe)ny(?=[aiueo])/, ['s', 'ny'], true],
  [/^(?:me|pe)m(?=[aiueo])/, ['p', 'm'], true],
  [/^(?:me|pe)m(?=[^aiueom])/, [''], true],
  [/^(?:me|pe)n(?=[aiueo])/, ['t', 'n'], true],
  [/^(?:me|pe)n(?=[^aiueong])/, [''], true],
  [/^me(?=[lrwy])/, [''], false],
  [/^(?:per|pel|bel)(?=[aiueo])|^per/, [''], false],
  [/^pe(?=[^aiueomn])/, [''], false],
  [/^ber|^be(?=[^aiueo]er)/, [''], false],
  [/^di/, [''], true],
  [/^(?:ter|ke|se)/, [''], false],
]

function listWithoutPrefix(stem: string): string[] {
  return prefixes.flatMap(([pattern, heads, isVerb]) => {
    if (!pattern.test(stem)) return []
    const rest = stem.replace(pattern, '')
    return heads
      .map((head) => head + rest)
      .filter((root) => root.length >= (isVerb ? minRootOfVerb : minRoot))
  })
}

/** Frequent words of the news that only look as if they had affixes. */
const lookBuilt = new Set(
  `adalah akhirnya bagian balikpapan bandara belanda berapa berita bukan bulan bungkan dengan kedua kepada
  keluarga kemudian kereta ketua medan media memang menit menteri merah merdeka mereka pasukan pekan pemilu
  penting perang perempuan pernah pertama pesan pesawat peserta presiden sebagai sebelum segera sejak sekarang
  sekitar sekolah selain selama selamat selasa selatan seluruh semua sendiri senin senjata sepakbola seperti
  sering serta setelah tahun tentang tentara terang terhadap terus`.split(/\s+/),
)
