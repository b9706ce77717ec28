import { expect, it } from 'vitest'
import { compileParts, htmlParagraphs } from './html-fixture.ts'

const read = (html: string) =>
  compileParts({ body: `${htmlParagraphs}${html}` }).body.flatMap((block) =>
    block.type === 'heading' ? block.text : [],
  )
const entry = (time: string, heading: string) =>
  `<div class="post">${time}<h3>${heading}</h3>${htmlParagraphs}</div>`

it.each([
  ['<time datetime="2024-07-29T10:15:00+07:00">10.15</time>', '10.15'],
  ['<p class="when">10:15 WIB</p>', '10:15 WIB'],
  ['<div>29 July 2024, 10:15</div>', '29 July 2024, 10:15'],
])('the time of an entry opens its heading: %s', (time, told) => {
  const html = entry(time, 'Jembatan ditutup') + entry(time, 'Perahu tiba')
  expect(read(html)).toEqual([`${told} Jembatan ditutup`, `${told} Perahu tiba`])
})

it('a mark in the heading stays on its words', () => {
  const heading = 'Jembatan <em>ditutup</em>'
  const { body } = compileParts({
    body: htmlParagraphs + entry('<p>10.15</p>', heading) + entry('<p>10.40</p>', heading),
  })
  const first = body.find(({ type }) => type === 'heading')
  expect(first).toMatchObject({ marks: [{ type: 'emphasis', start: 15, end: 22 }] })
})

it('one date above a heading stays a line of its own', () => {
  expect(read(entry('<p>29 July 2024</p>', 'Jembatan ditutup'))).toEqual(['Jembatan ditutup'])
})
