import { expect, it } from 'vitest'
import { compileParts, htmlParagraphs } from './html-fixture.ts'

const read = (html: string) => {
  const { body } = compileParts({ body: `${htmlParagraphs}${html}${htmlParagraphs}` })
  return body.filter(({ type }) => type === 'embed')
}
const post = 'https://twitter.com/kades/status/1'

it('a post keeps its words, its author and its address', () => {
  const tweet = `<blockquote class="twitter-tweet"><p>Jembatan dibuka pukul enam.</p>
    <p>Warga diminta bergiliran.</p>&mdash; Kepala Desa (@kades)
    <a href="${post}">March 4, 2024</a></blockquote>`
  expect(read(tweet)).toEqual([
    {
      type: 'embed',
      provider: 'Twitter',
      href: post,
      text: 'Jembatan dibuka pukul enam. Warga diminta bergiliran.',
      author: 'Kepala Desa (@kades)',
    },
  ])
})

it('a shared picture that says only who shared it has no words', () => {
  const shared = `<blockquote class="instagram-media">
    <p><a href="https://www.instagram.com/p/1/">Lihat postingan ini di Instagram</a></p>
    <p>Sebuah kiriman dibagikan oleh Desa Sukamaju (@sukamaju)</p></blockquote>`
  expect(read(shared)).toMatchObject([
    { provider: 'Instagram', text: null, author: 'Desa Sukamaju (@sukamaju)' },
  ])
})

it.each([
  [
    'src',
    'https://www.youtube.com/embed/abc123XYZ_-',
    'https://www.youtube.com/watch?v=abc123XYZ_-',
  ],
  [
    'data-src',
    'https://www.youtube-nocookie.com/embed/abc123XYZ_-',
    'https://www.youtube.com/watch?v=abc123XYZ_-',
  ],
  ['data-lazy-src', '//player.vimeo.com/video/7', 'https://player.vimeo.com/video/7'],
])('a video in a frame leads to its page, by its %s', (attribute, address, href) => {
  const frame = `<iframe ${attribute}="${address}" title="Jembatan dibuka"></iframe>`
  expect(read(frame)).toMatchObject([{ href, text: 'Jembatan dibuka', author: null }])
})

it('a title that names the player tells nothing of the video', () => {
  const frame = '<iframe src="https://open.spotify.com/x" title="Spotify embed player"></iframe>'
  expect(read(frame)).toMatchObject([{ provider: 'Spotify', text: null }])
})

it('a frame of an unknown site and a name that only ends alike are no embeds', () => {
  expect(read('<iframe src="https://iklan.example/1"></iframe>')).toEqual([])
  expect(read('<iframe src="https://bukanyoutube.com/embed/abc123XYZ"></iframe>')).toEqual([])
})
