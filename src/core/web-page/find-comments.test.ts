import { expect, it } from 'vitest'
import { compileHtml, compileParts, htmlParagraphs, writeHtml } from './html-fixture.ts'

const comment = '<p>Saya sudah menyeberang kemarin, dan papannya masih goyah di tengah sungai.</p>'
const read = (html: string) => compileParts({ body: htmlParagraphs + html }).body
const own = compileParts().body

it.each([
  ['a count in front', '<section><h3>2 Komentar</h3>'],
  ['a count behind', '<section><h3>Komentar (2)</h3>'],
  ['a count in English', '<section><h3>2 comments on “Jembatan”</h3>'],
  ['thoughts', '<section><h3>One thought on “Jembatan”</h3>'],
  ['an invitation', '<section><h3>Leave a Reply</h3>'],
])('a section headed by %s holds what readers wrote', (_, opening) => {
  expect(read(`${opening}${comment}</section>`)).toEqual(own)
})

it('a heading inside a larger element takes what is below it there', () => {
  expect(read(`<div><h3>2 Komentar</h3>${comment}${comment}</div>`)).toEqual(own)
})

it.each([
  ['without a count', '<section><h3>Komentar</h3>'],
  ['that only begins alike', '<section><h3>Komentar warga atas jembatan itu</h3>'],
])('a heading %s is a part of the text', (_, opening) => {
  expect(JSON.stringify(read(`${opening}${comment}</section>`))).toContain('papannya masih goyah')
})

it('a link to the comments above the text takes nothing with it', () => {
  const html = writeHtml({ body: `<p>2 Komentar</p>${htmlParagraphs}` })
  expect(compileHtml(html).article).toMatchObject({ body: [{}, {}, {}] })
})

it.each([
  ['id', 'Tanggapan (2)'],
  ['en', '2 responses'],
  ['de', '2 Kommentare'],
  ['fr', '2 réactions'],
  ['es', '2 opiniones'],
  ['pt', '2 comentários'],
  ['it', '2 risposte'],
  ['nl', '2 reacties'],
  ['pl', 'Komentarze (2)'],
  ['tr', '2 yorum'],
  ['ru', '2 комментария'],
  ['uk', '2 коментарі'],
  ['vi', 'Ý kiến (2)'],
  ['fi', '2 kommenttia'],
  ['cs', 'Diskuse (2)'],
  ['hu', '2 hozzászólás'],
  ['ro', '2 comentarii'],
  ['ar', '2 تعليقات'],
  ['he', '2 תגובות'],
  ['ja', 'コメント（2件）'],
  ['zh', '2条评论'],
  ['ko', '댓글 2'],
])('a heading in %s counts what readers wrote: %j', (_, heading) => {
  expect(read(`<section><h3>${heading}</h3>${comment}</section>`)).toEqual(own)
})
