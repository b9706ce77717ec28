import { describe, expect, it } from 'vitest'
import { compileText } from '../compile/compile-fixture.ts'

const paragraphs = [
  'Villagers rebuilt the bamboo bridge that floods swept away last month.',
  'The work took two weeks, and three hamlets took turns at the river.',
]

function read(...lines: string[]) {
  const { article, problems } = compileText(lines.join('\n'))
  if (article?.type !== 'full') throw new Error(JSON.stringify(problems))
  return article
}

describe('a labelled picture', () => {
  it.each([
    ['Image source, Sari Dewi', 'Image caption,', 'The new bridge'],
    ['Sumber gambar, Sari Dewi', 'Keterangan gambar,', 'Jembatan baru'],
    ['图像来源，Sari Dewi', '图像加注文字，', '新桥'],
    ['صدر الصورة، Sari Dewi', 'التعليق على الصورة،', 'الجسر الجديد'],
  ])('above the byline is no deck: %j', (source, label, caption) => {
    const alt = 'A woman walks across a bridge'
    const picture = [alt, source, label, caption]
    const article = read('Bridge rebuilt by hand', ...picture, '29 July 2024', ...paragraphs)
    expect(article.figure).toMatchObject({ alt, caption, credit: 'Sari Dewi' })
    expect(article.deck).toBeNull()
    expect(article.unplaced).toEqual([])
    expect(article.body).toHaveLength(2)
  })

  it('in the text has the line above its label as alternative text', () => {
    const picture = ['Two children sit by the river', 'Image source, Budi']
    const article = read('Bridge rebuilt by hand', '29 July 2024', ...paragraphs, ...picture)
    expect(article.body[2]).toMatchObject({ type: 'picture', alt: picture[0], credit: 'Budi' })
  })

  it.each([['The old bridge'], ['Who will pay for all of it?'], ['两座桥']])(
    'leaves the heading %j above it in the text',
    (heading) => {
      const rest = [...paragraphs, heading, 'Image source, Budi', 'They sing at night, too.']
      const article = read('Bridge rebuilt by hand', '29 July 2024', ...rest)
      expect(article.body[2]).toMatchObject({ text: heading })
      expect(article.body[3]).toMatchObject({ alt: null, credit: 'Budi' })
    },
  )
})
