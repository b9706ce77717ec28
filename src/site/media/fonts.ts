// Cuts Newsreader down to what a page of Indonesian or English news uses: `npm run fonts`.
// The files are kept in the repository; run this again when the package or a list below changes,
// then hold the `unicode-range` lines it prints against `src/app/styles/fonts.css`.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'

const packageFolder = new URL(
  '../../../node_modules/@fontsource-variable/newsreader/',
  import.meta.url,
)
const fontsFolder = new URL('../../app/styles/fonts/', import.meta.url)

// Text is set at 400 and headlines at 500. 18 is where the typeface has a drawn master, so a lower
// limit would carry the small-size master too (+10 KB); 60 is above the largest headline.
const axes = { wght: { min: 400, max: 500 }, opsz: { min: 18, max: 60 } }

function span(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i))
}

// Every page loads this file, so it holds only the accented letters that names and loan words in
// the news bring often (about 200 bytes a letter); the soft hyphen keeps a word in one run.
const latin = [...span(0x20, 0x7e), ...'\u00a0\u00ad£©«®°²·»½×', ...'Éáãäçèéêíñóöøúü–—‘’“”•…€']

const latinMore = [...span(0xa1, 0xff), ...'ıŒœˆ˚˜ʼ‚„′″‹›⁄™−'].filter((c) => !latin.includes(c))

// Central European, Baltic, Turkish and Romanian names.
const latinExt = [...span(0x100, 0x17e).filter((c) => c !== 'ı'), ...span(0x218, 0x21b)]

// Spaces the typeface does not draw: the browser makes them from its own space, as long as the
// text around them is not cut into another font.
const madeSpaces = [...span(0x2000, 0x200b), '\u202f']

// Kerning is 11 KB of the first file, and without it capitals stand apart in headlines. None crosses
// from one file to another, and the letters of the third seldom meet (3 KB saved).
const fontFiles = [
  {
    name: 'latin',
    source: 'latin',
    letters: latin,
    ranged: madeSpaces,
    features: ['kern', 'liga'],
  },
  { name: 'latin-more', source: 'latin', letters: latinMore, ranged: [], features: ['kern'] },
  { name: 'latin-ext', source: 'latin-ext', letters: latinExt, ranged: [], features: [] },
]

function unicodeRange(letters: readonly string[]): string {
  const codes = letters.map((c) => c.codePointAt(0) ?? 0).sort((a, b) => a - b)
  const runs: { first: number; last: number }[] = []
  for (const code of codes) {
    const run = runs.at(-1)
    if (run !== undefined && code === run.last + 1) run.last = code
    else runs.push({ first: code, last: code })
  }
  const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0')
  return runs
    .map(({ first, last }) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`)
    .join(', ')
}

await mkdir(fontsFolder, { recursive: true })
for (const { name, source, letters, ranged, features } of fontFiles) {
  const whole = await readFile(
    new URL(`files/newsreader-${source}-opsz-normal.woff2`, packageFolder),
  )
  // Not written in the call: the package's types are older than `keepFeatures`.
  const options = {
    targetFormat: 'woff2' as const,
    variationAxes: axes,
    keepFeatures: features,
  }
  const cut = await subsetFont(whole, letters.join(''), options)
  const file = `newsreader-${name}.woff2`
  await writeFile(new URL(file, fontsFolder), cut)
  process.stdout.write(
    `${file}: ${cut.length} of ${whole.length} bytes, ${letters.length} letters\n` +
      `  unicode-range: ${unicodeRange([...letters, ...ranged])};\n`,
  )
}
await copyFile(new URL('LICENSE', packageFolder), new URL('OFL.txt', fontsFolder))
