// Cuts Newsreader down to the letters that pages in Indonesian or English use: `npm run fonts`. The output is
// committed. After a change of the package or of a list below, run this again and compare the `unicode-range`
// lines it prints with `src/app/styles/rare-letters.css`.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'

const packageFolder = new URL(
  '../../../node_modules/@fontsource-variable/newsreader/',
  import.meta.url,
)
const fontsFolder = new URL('../../app/styles/fonts/', import.meta.url)

// Text has weight 400, headlines 500. The typeface has a master at 18, so a lower limit would add the
// small-size master (10 KB); 60 is above the largest headline.
const textAxes = { wght: { min: 400, max: 500 }, opsz: { min: 18, max: 60 } }

// Emphasis is in texts only, so these files have the size of a text and one weight.
const italicAxes = { wght: 400, opsz: 20 }
const boldAxes = { wght: 600, opsz: 20 }

function span(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i))
}

// Every page loads this file, so it contains only the accented letters that are frequent in names and loan
// words (about 200 bytes a letter). With the soft hyphen, a hyphenated word stays in one run.
const latin = [...span(0x20, 0x7e), ...'\u00a0\u00ad£©«®°²·»½×', ...'Éáãäçèéêíñóöøúü–—‘’“”•…€']

const latinMore = [...span(0xa1, 0xff), ...'ıŒœˆ˚˜ʼ‚„′″‹›⁄™−'].filter((c) => !latin.includes(c))

// Central European, Baltic, Turkish and Romanian names.
const latinExt = [...span(0x100, 0x17e).filter((c) => c !== 'ı'), ...span(0x218, 0x21b)]

// Spaces that the typeface lacks. The browser derives them from its normal space, unless the text around them
// uses another font.
const madeSpaces = [...span(0x2000, 0x200b), '\u202f']

// Kerning is 11 KB of the first file; without it, capitals look spaced out in headlines. The third file needs
// none, because its letters rarely meet (3 KB saved), and no pair spans two files.
const fontFiles = [
  {
    name: 'latin',
    source: 'latin-opsz-normal',
    axes: textAxes,
    letters: latin,
    ranged: madeSpaces,
    features: ['kern', 'liga'],
  },
  {
    name: 'latin-more',
    source: 'latin-opsz-normal',
    axes: textAxes,
    letters: latinMore,
    ranged: [],
    features: ['kern'],
  },
  {
    name: 'latin-ext',
    source: 'latin-ext-opsz-normal',
    axes: textAxes,
    letters: latinExt,
    ranged: [],
    features: [],
  },
  {
    name: 'italic',
    source: 'latin-opsz-italic',
    axes: italicAxes,
    letters: latin,
    ranged: [],
    features: ['kern', 'liga'],
  },
  {
    name: 'bold',
    source: 'latin-opsz-normal',
    axes: boldAxes,
    letters: latin,
    ranged: [],
    features: ['kern', 'liga'],
  },
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
for (const { name, source, axes, letters, ranged, features } of fontFiles) {
  const whole = await readFile(new URL(`files/newsreader-${source}.woff2`, packageFolder))
  // A variable instead of a literal, because the package's types do not know `keepFeatures`.
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
