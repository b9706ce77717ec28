import { expect, it } from 'vitest'
import { paragraphs } from '../capture/page-fixture.ts'
import { account, compileText } from '../compile/compile-fixture.ts'

const top = ['Jembatan Bambu Sukamaju Dibangun Kembali', 'Senin, 29 Juli 2024 20:15 WIB']

it.each([
  ['one link a line', ['Tentang Kami', 'Redaksi', 'Pedoman Media Siber', 'Karir']],
  ['all links in a line', ['Tentang Kami | Redaksi | Pedoman Media Siber']],
  ['a notice between them', ['Impressum', '© 2024 Muldental Zeitung', 'Datenschutz', 'Kontakt']],
  ['another script', ['О проекте', 'Реклама', 'Контакты']],
])('a footer with %s is furniture, below the text and below its list', (_title, footer) => {
  const list = ['Berita terkait', 'Sungai Cimanuk Meluap', '12 jam lalu']
  for (const rest of [footer, [...list, ...footer]]) {
    const { article, problems, ...compilation } = compileText(
      [...top, ...paragraphs, ...rest].join('\n'),
    )
    expect(article).toMatchObject({ unplaced: [] })
    expect(article?.type === 'full' ? article.body : []).toHaveLength(3)
    const told = account({ article, problems, ...compilation })
    for (const line of footer) expect(told).toContain(`noise: ${line}`)
  }
})

it('one such word at the end of a text is text', () => {
  const { article } = compileText([...top, ...paragraphs, 'Redaksi'].join('\n'))
  expect(article?.type === 'full' ? article.body : []).toHaveLength(4)
})
