import { describe, expect, it } from 'vitest'
import { compileText } from '../compile/compile-fixture.ts'
import { traceLines } from '../provenance/trace-lines.ts'
import { joinWrapped } from './join-wrapped.ts'

const prose =
  'Villagers have rebuilt the bamboo bridge that floods swept away last month, working in shifts for two ' +
  'weeks and cooking for each other at night. The head of the village said that a permanent bridge would ' +
  'follow next year if the district agrees, and that children need a safe way to school until then.'

/** Breaks a text before the word that does not fit. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word)
    else lines.splice(-1, 1, `${last} ${word}`)
  }
  return lines
}

describe('a text wrapped by hand', () => {
  it.each([60, 72, 80])('at %i characters has whole paragraphs', (width) => {
    const lines = [...wrap(prose, width), '', ...wrap(prose, width)]
    expect([...joinWrapped(lines).joined.values()]).toEqual([prose, prose])
  })

  it('that parts its paragraphs by an indent has whole paragraphs', () => {
    const [first = '', ...rest] = wrap(prose, 72)
    const lines = [`    ${first}`, ...rest, `    ${first}`, ...rest]
    expect([...joinWrapped(lines).joined.values()]).toEqual([prose, prose])
  })

  it('with lines that a writer broke early has whole paragraphs', () => {
    const lines = wrap(prose, 72).flatMap((line) =>
      line.startsWith('weeks') ? [line.slice(0, 46).trim(), line.slice(46).trim()] : line,
    )
    expect([...joinWrapped(lines).joined.values()]).toEqual([prose])
  })

  it('in a script without spaces is joined without spaces', () => {
    const text =
      '村民们在洪水之后用竹子重新建造了桥梁花了两个星期的时间并且轮流做饭直到夜里，'.repeat(4)
    const lines = text.match(/.{1,25}/gu) ?? []
    expect([...joinWrapped(lines).joined.values()]).toEqual([text])
  })

  it('keeps the hyphen of a word at the end of a line', () => {
    const text = prose.replaceAll('bridge', 'anak-anak')
    const lines = wrap(text.replaceAll('anak-anak', 'anak- anak'), 72)
    expect(joinWrapped(lines).joined.get(0)?.replaceAll('anak- anak', 'anak-anak')).toBe(text)
  })

  it('gives each line of its paragraphs a fate', () => {
    const opened = wrap(`TEMPO.CO, Jakarta - ${prose}`, 72)
    const page = ['Bridge rebuilt', '29 July 2024', '', ...opened, '', ...wrap(prose, 72)]
    const { article, lines } = compileText(page.join('\n'))
    if (article?.type !== 'full') throw new Error('no article')
    expect(article.body).toMatchObject([{ text: prose }, { text: prose }])
    const numbered = lines.map(({ line, ...rest }) => ({ ...rest, number: line }))
    const fates = traceLines(numbered, { ...article, slug: 'bridge', related: [] }).slice(3)
    expect(fates.flatMap(({ fate }) => (fate.type === 'blank' ? [] : fate.type))).toEqual(
      [...opened, ...wrap(prose, 72)].map(() => 'shown'),
    )
  })
})

describe('lines that stay apart', () => {
  it.each([
    ['one paragraph a line', [prose, prose, prose, prose, prose]],
    [
      'headlines of a list',
      [
        'Harga Beras Naik di Pasar Wanasari Menjelang Panen',
        'Jalan Menuju Tanjungrejo Akan Diperbaiki',
        'Warga Karangsari Gelar Pasar Murah Setiap Pekan',
        'Dermaga Baru di Muara Dibuka untuk Nelayan Kecil',
        'Sekolah Dasar di Kertajaya Dapat Perpustakaan Baru',
        'Bupati Tinjau Jembatan Bambu yang Dibangun Warga',
      ],
    ],
    [
      'sentences of equal length',
      Array.from(
        { length: 8 },
        (_, at) => `The goods of village ${at} were sold before the noon market.`,
      ),
    ],
    ['verses', Array.from({ length: 8 }, () => 'the river ran, the river ran')],
  ])('%s', (_title, lines) => {
    expect(joinWrapped(lines).joined.size).toBe(0)
  })

  it('the items of a list between wrapped paragraphs', () => {
    const items = ['- the first of the boats that brought rice to the other bank', '- the second']
    const { joined, heads } = joinWrapped([...wrap(prose, 72), ...items, '', ...wrap(prose, 72)])
    expect(joined.size).toBe(2)
    expect(heads.has(wrap(prose, 72).length)).toBe(false)
  })
})
