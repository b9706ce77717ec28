import { describe, expect, it } from 'vitest'
import type { SelectedText } from './find-selected-text.ts'
import { formatTextFragment } from './format-text-fragment.ts'

const river =
  'Air sungai naik semalam - dua meter, kata Rina & Tono. Air sungai surut lagi siang ini.'
const bridge =
  'Jembatan di hulu ditutup sejak pukul enam pagi sampai air sungai benar-benar surut lagi.'
const page = [river, bridge].join('\n\n')

/** The hash for words of the river paragraph; `at` is the index of the occurrence. */
function link(words: string, at = 0, fields: Partial<SelectedText> = {}): string {
  const start = river.split(words, at + 1).join(words).length
  return format({ units: [river], start, end: start + words.length, next: bridge, ...fields })
}

function format(fields: Partial<SelectedText>, pageText = page): string {
  const selected = { units: [], start: 0, end: 0, previous: '', next: '', unit: 0, ...fields }
  return formatTextFragment(selected, { pageText, language: 'id' })
}

describe('a link to selected words', () => {
  it('quotes them, with every special character escaped', () => {
    expect(link('semalam - dua meter, kata Rina & Tono')).toBe(
      '#:~:text=semalam%20%2D%20dua%20meter%2C%20kata%20Rina%20%26%20Tono',
    )
  })

  it('extends the selection to whole words, because browsers find only these', () => {
    expect(link('emala')).toBe('#:~:text=semalam')
    expect(link('meter')).toBe('#:~:text=meter')
  })

  it('adds the words before, to distinguish repeated words', () => {
    expect(link('Air sungai', 1)).toBe('#:~:text=Rina%20%26%20Tono.-,Air%20sungai')
    const again = bridge.indexOf('air sungai')
    const fields = { units: [bridge], start: again, end: again + 10, previous: river }
    expect(format(fields)).toBe('#:~:text=enam%20pagi%20sampai-,air%20sungai')
  })

  it('adds no words before the very first', () => {
    expect(link('Air sungai', 0)).toBe('#:~:text=Air%20sungai')
  })

  it('quotes only the start and the end of a long passage', () => {
    expect(link(river)).toBe(
      '#:~:text=Air%20sungai%20naik%20semalam%20%2D%20dua,Air%20sungai%20surut%20lagi%20siang%20ini.',
    )
  })

  it('quotes the start and the end of a passage over two paragraphs', () => {
    const fields = { units: [river, bridge], start: river.indexOf('siang'), end: 8 }
    expect(format(fields)).toBe('#:~:text=siang%20ini.,Jembatan')
  })

  it('adds the words after when the end also occurs inside the passage', () => {
    const units = [
      'Pagi itu sekali lagi di kota yang jauh hujan turun.',
      'Dan hujan turun. Lalu reda.',
    ]
    const end = 'Dan hujan turun'.length
    expect(format({ units, start: 0, end })).not.toContain(',-')
    expect(format({ units: [units[0] ?? '', 'hujan turun. Lalu reda.'], start: 0, end: 11 })).toBe(
      '#:~:text=Pagi%20itu%20sekali%20lagi%20di%20kota,hujan%20turun,-.%20Lalu%20reda.',
    )
  })

  it('cuts scripts without spaces at their words', () => {
    const text = '昨晚河水上涨了两米。'
    const hash = format({ units: [text], start: 3, end: 4 }, text)
    expect(decodeURIComponent(hash)).toBe('#:~:text=河水')
  })
})
