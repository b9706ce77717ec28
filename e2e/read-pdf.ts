import { inflateSync } from 'node:zlib'

/** What a test wants to know of a PDF that Chromium has printed. */
export type PrintedPdf = {
  /** Its words in the order of the file, separated by single spaces. */
  text: string
  /** Size of each picture in it, in pixels. */
  pictures: { width: number; height: number }[]
}

type PdfObject = { dictionary: string; stream: Buffer | null }

/**
 * Reads a PDF as Chromium writes it: numbered objects, streams packed by deflate, fonts that say which
 * characters their glyphs are. It is no reader for other PDFs.
 */
export function readPdf(file: Buffer): PrintedPdf {
  const objects = listObjects(file)
  const fonts = new Map(
    [...objects].flatMap(([number, { dictionary }]) => {
      const map = /\/ToUnicode (\d+) 0 R/.exec(dictionary)?.[1]
      const characters = objects.get(Number(map))?.stream?.toString('latin1')
      return characters === undefined ? [] : [[`F${number}`, readCharacters(characters)] as const]
    }),
  )
  const all = [...objects.values()]
  const contents = all.flatMap(({ stream }) => stream?.toString('latin1') ?? [])
  const text = contents
    .filter((content) => /\bBT\b/.test(content))
    .map((content) => spell(content, fonts))
  return {
    text: text.join(' ').replaceAll(/\s+/g, ' ').trim(),
    pictures: all
      .filter(({ dictionary }) => /\/Subtype \/Image\b/.test(dictionary))
      // A picture with transparency has its mask as a second one.
      .filter(({ dictionary }) => !/\/ColorSpace \/DeviceGray\b/.test(dictionary))
      .map(({ dictionary }) => ({
        width: Number(/\/Width (\d+)/.exec(dictionary)?.[1]),
        height: Number(/\/Height (\d+)/.exec(dictionary)?.[1]),
      })),
  }
}

function listObjects(file: Buffer): Map<number, PdfObject> {
  const objects = new Map<number, PdfObject>()
  const source = file.toString('latin1')
  for (const found of source.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\n?(?:endobj|stream\r?\n)/gm)) {
    const [whole, number, dictionary = ''] = found
    const start = found.index + whole.length
    const length = /\/Length (\d+)/.exec(dictionary)?.[1]
    const isStream = whole.trimEnd().endsWith('stream')
    const bytes = isStream ? file.subarray(start, start + Number(length)) : null
    const isPacked = /\/Filter \/FlateDecode/.test(dictionary)
    const stream = bytes !== null && isPacked ? inflateSync(bytes) : bytes
    objects.set(Number(number), { dictionary, stream })
  }
  return objects
}

/** Reads the table of a font: glyph as four hexadecimal digits → characters. */
function readCharacters(table: string): Map<string, string> {
  const characters = new Map<string, string>()
  for (const [, list = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', code = ''] of list.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      characters.set(glyph.toUpperCase(), fromUtf16(code))
    }
  }
  for (const [, list = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', code = ''] of list.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      for (let glyph = Number.parseInt(from, 16); glyph <= Number.parseInt(to, 16); glyph += 1) {
        const offset = glyph - Number.parseInt(from, 16)
        const character = String.fromCharCode(Number.parseInt(code, 16) + offset)
        characters.set(glyph.toString(16).toUpperCase().padStart(4, '0'), character)
      }
    }
  }
  return characters
}

function fromUtf16(code: string): string {
  return (code.match(/.{4}/g) ?? [])
    .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
    .join('')
}

/** Spells the text of a page: each run of glyphs in the font that was named last. */
function spell(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> | undefined
  let text = ''
  for (const [token, name, glyphs] of content.matchAll(
    /\/(F\d+) [\d.]+ Tf|<([\dA-Fa-f]+)>|\bET\b/g,
  )) {
    if (name !== undefined) font = fonts.get(name)
    else if (token === 'ET') text += ' '
    else
      for (const glyph of glyphs?.match(/.{4}/g) ?? []) text += font?.get(glyph.toUpperCase()) ?? ''
  }
  return text
}
