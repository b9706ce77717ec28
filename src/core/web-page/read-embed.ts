import type { BlockOf } from '../article/block.ts'
import type { PageElement } from './page.ts'
import { resolveAddress } from './page-address.ts'

/** Sites whose pieces other pages carry, by the class of their quotation and by the address of their frame. */
const providers: readonly { name: string; classes?: RegExp; address: RegExp }[] = [
  {
    name: 'Twitter',
    classes: /^(?:twitter-tweet|twitter-video|tweet)/,
    address: /^https?:\/\/(?:[a-z-]+\.)?(?:twitter|x)\.com\//,
  },
  {
    name: 'Instagram',
    classes: /^instagram-media/,
    address: /^https?:\/\/(?:www\.)?instagram\.com\//,
  },
  { name: 'TikTok', classes: /^tiktok-embed/, address: /^https?:\/\/(?:www\.)?tiktok\.com\// },
  {
    name: 'Facebook',
    classes: /^fb-(?:post|video)/,
    address: /^https?:\/\/(?:[a-z-]+\.)?facebook\.com\//,
  },
  {
    name: 'Threads',
    classes: /^text-post-media/,
    address: /^https?:\/\/(?:www\.)?threads\.(?:net|com)\//,
  },
  { name: 'Bluesky', classes: /^bluesky-embed/, address: /^https?:\/\/(?:embed\.)?bsky\.app\// },
  {
    name: 'Reddit',
    classes: /^reddit-(?:card|embed)/,
    address: /^https?:\/\/(?:www\.|embed\.)?reddit(?:media)?\.com\//,
  },
  { name: 'Mastodon', classes: /^mastodon-embed/, address: /^https?:\/\/mastodon\.social\// },
  { name: 'YouTube', address: /^https?:\/\/(?:www\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be)\// },
  { name: 'Vimeo', address: /^https?:\/\/(?:player\.)?vimeo\.com\// },
  { name: 'Dailymotion', address: /^https?:\/\/(?:www\.|geo\.)?dailymotion\.com\// },
  { name: 'Spotify', address: /^https?:\/\/open\.spotify\.com\// },
  { name: 'SoundCloud', address: /^https?:\/\/(?:w\.)?soundcloud\.com\// },
]

/** The site that an element carries a piece of, by its class; null when it carries none. */
export function findProvider({ name, attributes }: PageElement): string | null {
  if (!/^(?:blockquote|div|figure|section)$/.test(name)) return null
  const classes = (attributes.get('class') ?? '').split(/\s+/)
  return (
    providers.find((provider) => classes.some((each) => provider.classes?.test(each) === true))
      ?.name ?? null
  )
}

/** The piece of another site that a frame shows, null when the site is not a known one. */
export function readFrame(
  { attributes }: PageElement,
  base: string | null,
): BlockOf<'embed'> | null {
  const source =
    attributes.get('src') ?? attributes.get('data-src') ?? attributes.get('data-lazy-src')
  const address = resolveAddress(source ?? '', base)
  const provider = providers.find((each) => address !== null && each.address.test(address))
  if (address === null || provider === undefined) return null
  const title = attributes.get('title') ?? ''
  return {
    type: 'embed',
    provider: provider.name,
    href: toPage(address),
    text: title.length > 3 && !/player$|^iframe$|^embed/i.test(title) ? title : null,
    author: null,
  }
}

/** The page of a video rather than its frame. */
function toPage(address: string): string {
  const id = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/(?<id>[\w-]{6,20})/.exec(
    address,
  )?.groups?.id
  return id === undefined ? address : `https://www.youtube.com/watch?v=${id}`
}

/** A line that says who wrote: "— Kepala Desa (@kades) 4 Maret 2024", "A post shared by …". */
const signature = /^[-–—]{1,2}\s?(?<name>\S.{0,118})$/u
const shared =
  /^(?:(?:sebuah )?kiriman dibagikan oleh|a post shared by|ein beitrag geteilt von|une publication partagée par)\s(?<name>.{2,120})$/iu

/** A line of an embedded piece: its words, and the links in it. */
export type EmbedLine = { text: string; href: string | null; isLink: boolean }

/** Reads a piece of another site from the lines that the page carries for it. */
export function readEmbed(provider: string, lines: readonly EmbedLine[]): BlockOf<'embed'> {
  const words: string[] = []
  let author: string | null = null
  let href: string | null = null
  for (const line of lines) {
    href = line.href ?? href
    const name = (signature.exec(line.text) ?? shared.exec(line.text))?.groups?.name
    if (name !== undefined) author ??= name.replace(/\)\s.*$/u, ')')
    else if (!line.isLink) words.push(line.text)
  }
  const text = words.join(' ')
  return {
    type: 'embed',
    provider,
    href,
    text: text === '' ? null : text,
    author,
  }
}
