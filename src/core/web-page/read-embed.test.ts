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

it.each([
  ['Twitter', 'https://platform.twitter.com/embed/Tweet.html?id=1'],
  ['Twitter', 'https://x.com/kades/status/1'],
  ['Instagram', 'https://www.instagram.com/p/1/embed'],
  ['TikTok', 'https://www.tiktok.com/embed/v2/1'],
  ['Facebook', 'https://web.facebook.com/plugins/post.php?href=x'],
  ['Threads', 'https://www.threads.net/@kades/post/1/embed'],
  ['Bluesky', 'https://embed.bsky.app/embed/x/y'],
  ['Reddit', 'https://embed.reddit.com/r/desa/1'],
  ['Mastodon', 'https://mastodon.social/@kades/1/embed'],
  ['YouTube', 'https://youtu.be/abc123XYZ_-'],
  ['Vimeo', 'https://player.vimeo.com/video/7'],
  ['Dailymotion', 'https://geo.dailymotion.com/player.html?video=7'],
  ['Spotify', 'https://open.spotify.com/embed/episode/7'],
  ['SoundCloud', 'https://w.soundcloud.com/player/?url=x'],
])('a frame of %s is an embed: %s', (provider, address) => {
  expect(read(`<iframe src="${address}"></iframe>`)).toMatchObject([{ provider }])
})

it.each([
  ['Twitter', 'twitter-video'],
  ['Instagram', 'instagram-media'],
  ['TikTok', 'tiktok-embed'],
  ['Facebook', 'fb-post'],
  ['Threads', 'text-post-media'],
  ['Bluesky', 'bluesky-embed'],
  ['Reddit', 'reddit-embed-bq'],
  ['Mastodon', 'mastodon-embed'],
])('a quotation of %s is an embed by its class: %s', (provider, name) => {
  const quotation = `<blockquote class="${name}"><p>Jembatan dibuka pukul enam.</p></blockquote>`
  expect(read(quotation)).toMatchObject([{ provider, text: 'Jembatan dibuka pukul enam.' }])
})
