import { describe, expect, it } from 'vitest'
import { listLines } from './page-lines.ts'
import { parsePage } from './page-tree.ts'

function lines(html: string): string[] {
  const root = parsePage(html)
  return root === null ? [] : listLines(root).lines.map(({ text }) => text)
}

describe('pieces of a row that style alone parts', () => {
  it.each([
    [
      'a name and a time',
      '<div><span>oprac. Zofia Lis</span><span>14 kwietnia 2026</span></div>',
      ['oprac. Zofia Lis', '14 kwietnia 2026'],
    ],
    [
      'two times',
      '<li><span>Yayın: 02.03.2026</span><span>Güncelleme: 03.03.2026</span></li>',
      ['Yayın: 02.03.2026', 'Güncelleme: 03.03.2026'],
    ],
    [
      'two labels in a script without capitals',
      '<div><span>द्वारा सुनीता देवी</span><span>प्रकाशित: सोमवार</span></div>',
      ['द्वारा सुनीता देवी', 'प्रकाशित: सोमवार'],
    ],
    [
      'a name in strong type and an office in italics',
      '<div><strong>Goenadi Sutrisno</strong><em>Pengajar di Yogyakarta</em></div>',
      ['Goenadi Sutrisno', 'Pengajar di Yogyakarta'],
    ],
    [
      'a sentence and the link of a wall',
      '<div><b>Articolul este disponibil doar pentru abonați</b><a href="/a">Abonează-te</a></div>',
      ['Articolul este disponibil doar pentru abonați', 'Abonează-te'],
    ],
    [
      'a time and a bracket',
      '<div><span>2026/10/10 14:25</span><span>[記者林佩如／鹿港報導]</span></div>',
      ['2026/10/10 14:25', '[記者林佩如／鹿港報導]'],
    ],
    [
      'a name behind its label and a time',
      '<div>Von <span>Mechthild Harting</span><span>03.06.2026, 14:20</span></div>',
      ['Von Mechthild Harting', '03.06.2026, 14:20'],
    ],
    [
      'a time and its change in one element',
      '<time>March 5, 2026<span>Updated 3:41 p.m.</span></time>',
      ['March 5, 2026', 'Updated 3:41 p.m.'],
    ],
    [
      'a caption and its credit',
      '<figcaption>The beam swings.<span>Image: Tess Okafor</span></figcaption>',
      ['The beam swings.', 'Image: Tess Okafor'],
    ],
  ])('are lines: %s', (_title, html, expected) => {
    expect(lines(html)).toEqual(expected)
  })

  it.each([
    ['letters', '<div><span>W</span><span>ARGA</span></div>', 'WARGA'],
    ['a word in two colours', '<div><span>Koran</span><span>desa</span></div>', 'Korandesa'],
    ['figures', '<div><span>120</span><span>450</span></div>', '120450'],
    [
      'words of a sentence',
      '<div>Di <span>Kota</span><span>Baru</span> saja</div>',
      'Di KotaBaru saja',
    ],
    ['a paragraph', '<p><span>Koran</span><span>Desa</span></p>', 'KoranDesa'],
    ['Chinese words', '<div><span>江南日报</span><span>记者来信</span></div>', '江南日报记者来信'],
  ])('are one line where nothing says more: %s', (_title, html, expected) => {
    expect(lines(html)).toEqual([expected])
  })

  it('are found among many without asking each for all', () => {
    const many = '<span>Desa Suka</span>'.repeat(20_000)
    expect(lines(`<div>${many}</div>`)).toHaveLength(20_000)
  })
})
