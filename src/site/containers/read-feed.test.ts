import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdBytes } from './byte-source.ts'
import { readFeed } from './read-feed.ts'
import { Refusal } from './refusal.ts'
import { readWhole } from './seed-file.ts'

function read(source: string | Buffer) {
  const { pages, stories = [], problems } = readFeed(holdBytes(Buffer.from(source)))
  return {
    paths: pages.map(({ path }) => path),
    urls: pages.map(({ known }) => known.url),
    html: pages.map((page) => readWhole(page).toString('utf8')),
    stories,
    problems: problems.map(({ code, what }) => `${code} ${what}`),
  }
}

const rss = (items: string, head = '<?xml version="1.0"?>') =>
  `${head}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Kabar &amp; Desa</title>
  <language>id</language>${items}</channel></rss>`
const paragraphs = '<p>Warga membangun jembatan.</p><p>Selesai sembilan hari.</p>'
const item = (inner: string) =>
  `<item><title>Jembatan "Bambu" &amp; lain</title><link>https://kabar.example/jembatan</link>
  <pubDate>Mon, 29 Jul 2024 20:15:00 +0700</pubDate><dc:creator>Sari Dewi</dc:creator>${inner}</item>`
const encoded = `<content:encoded><![CDATA[${paragraphs}]]></content:encoded>`

describe('a feed that is cut off', () => {
  const entry = `<entry><title>Satu</title><link href="https://kabar.example/1"/><content type="html">${paragraphs.replaceAll('<', '&lt;')}</content></entry>`
  const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Kabar</title>${entry}${entry}</feed>`
  it.each([
    ['in RSS', rss(item(encoded) + item(encoded)), '<item>'],
    ['in Atom', atom, '<entry>'],
  ])('%s is read up to its last whole item, and says so', (_title, whole, mark) => {
    const last = whole.lastIndexOf(mark)
    for (const length of [last, last + 3, last + 40, last + 90, whole.length - 9]) {
      const { paths, problems } = read(whole.slice(0, length))
      expect(paths.length).toBeGreaterThan(0)
      expect(problems).toContain('container-damaged It ends before its last item does.')
    }
    expect(read(whole).problems).toEqual([])
  })
})

describe('an item of RSS', () => {
  it('with its whole text is a page', () => {
    const { paths, urls, html, problems } = read(
      rss(item(`<description>Ringkasan.</description>${encoded}`)),
    )
    expect([paths, urls, problems]).toEqual([
      ['kabar.example/jembatan.html'],
      ['https://kabar.example/jembatan'],
      [],
    ])
    expect(html[0]).toContain('<html lang="id">')
    expect(html[0]).toContain(`<h1>Jembatan &quot;Bambu&quot; &amp; lain</h1>\n${paragraphs}`)
    expect(html[0]).toContain('"article:published_time" content="2024-07-29T20:15:00+07:00"')
    expect(html[0]).toContain('name="author" content="Sari Dewi"')
    expect(html[0]).toContain('"og:site_name" content="Kabar &amp; Desa"')
  })

  it('with a description of several paragraphs is a page, too', () => {
    const { html } = read(rss(item(`<description><![CDATA[${paragraphs}]]></description>`)))
    expect(html[0]).toContain(paragraphs)
  })

  it('with a summary alone is named', () => {
    const { paths, stories } = read(
      rss(
        item('<description>Warga &lt;b&gt;membangun&lt;/b&gt; &amp;amp; berkumpul.</description>') +
          item(encoded),
      ),
    )
    expect(paths).toHaveLength(1)
    expect(stories).toMatchObject([
      {
        path: 'kabar.example/jembatan.html',
        from: 'feed',
        known: { url: 'https://kabar.example/jembatan' },
        item: { title: 'Jembatan &quot;Bambu&quot; &amp; lain', outlet: 'Kabar &amp; Desa' },
      },
    ])
    expect(stories[0]?.item.summary.replace(/ +/g, ' ')).toBe('Warga membangun & berkumpul.')
  })

  it('is decoded as its first line declares', () => {
    const head = '<?xml version="1.0" encoding="ISO-8859-1"?>'
    const latin = Buffer.from(rss(item(encoded.replace('Warga', 'Caf\xE9')), head), 'latin1')
    expect(read(latin).html[0]).toContain('Café membangun')
  })

  it('has a name of its own beside one of the same address', () => {
    expect(read(rss(item(encoded) + item(encoded))).paths).toEqual([
      'kabar.example/jembatan.html',
      'kabar.example/jembatan-2.html',
    ])
  })
})

const atom = (title: string, content: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id"><title>Kabar</title><id>a</id>
  <updated>2024-07-30T08:00:00+07:00</updated><entry><id>b</id>${title}
  <link rel="self" href="https://kabar.example/b.atom"/><link href="https://kabar.example/b"/>
  <published>2024-07-29T20:15:00+07:00</published><author><name>Sari</name></author>${content}</entry></feed>`

describe('an entry of Atom', () => {
  it.each([
    ['HTML', '<content type="html">&lt;p&gt;Satu&lt;/p&gt;</content>', '<p>Satu</p>'],
    [
      'XHTML',
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Satu <em>dua</em> tiga.</p></div></content>',
      '<p>Satu <em>dua</em> tiga.</p>',
    ],
    ['text', '<content>Satu &lt; dua\n\nTiga</content>', '<p>Satu &lt; dua</p><p>Tiga</p>'],
  ])('in %s is a page', (_title, content, expected) => {
    const { html, urls } = read(atom('<title>Jembatan</title>', content))
    expect(urls).toEqual(['https://kabar.example/b'])
    expect(html[0]).toContain(`<h1>Jembatan</h1>\n${expected}`)
    expect(html[0]).toContain('content="2024-07-29T20:15:00+07:00"')
  })

  it('without a time of publication has that of its last change', () => {
    const entry = atom('<title>A</title>', '<content>Satu</content>')
      .replace('published>', 'updated>')
      .replace('/published>', '/updated>')
    expect(read(entry).html[0]).toContain('content="2024-07-29T20:15:00+07:00"')
  })

  it.each([
    ['<title type="html">A &amp;amp; &lt;b&gt;B&lt;/b&gt;</title>', 'A &amp; B'],
    ['<title>A &lt; B</title>', 'A &lt; B'],
  ])('with the title %s has the headline %s', (title, headline) => {
    const { html } = read(atom(title, '<content>Satu</content>'))
    expect(html[0]).toContain(`<h1>${headline}</h1>`)
  })
})

it.each([
  ['HTML', { content_html: paragraphs }, paragraphs],
  ['text', { content_text: 'A < B' }, '<p>A &lt; B</p>'],
])('an item of a JSON Feed in %s is a page', (_title, content, expected) => {
  const items = [{ id: '1', url: 'https://kabar.example/c', title: 'Jembatan', ...content }]
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Kabar', items }
  expect(read(JSON.stringify(feed)).html[0]).toContain(`<h1>Jembatan</h1>\n${expected}`)
})

it('an address that runs script is none', () => {
  const { urls, paths } = read(
    rss(item(encoded).replace('https://kabar.example/jembatan', 'javascript:a()')),
  )
  expect([urls, paths]).toEqual([[null], ['item.html']])
})

it.each([
  ['no feed', '<html><body>Kabar</body></html>'],
  ['JSON that is none', '{"version":"https://jsonfeed.org/version/1"'],
  ['nothing', ''],
])('%s is refused', (_title, source) => {
  expect(() => read(source)).toThrow(Refusal)
})

it('entities that grow without end are not expanded', () => {
  const entity = (name: string, of: string) => `<!ENTITY ${name} "${`&${of};`.repeat(10)}">`
  const names = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
  const all = names.map((name, index) => entity(name, 'abcdefgh'[index] ?? 'a')).join('')
  const bomb = rss(item('<description>&i;</description>')).replace(
    '<rss',
    `<!DOCTYPE rss [<!ENTITY a "jembatan">${all}]><rss`,
  )
  try {
    expect(read(bomb).html.join('').length).toBeLessThan(100_000)
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal)
  }
})

it('damage is no crash', () => {
  const sound = Buffer.from(rss(item(encoded)))
  const changes = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 20 })
  fc.assert(
    fc.property(changes, (changed) => {
      const bytes = Buffer.from(sound)
      for (const [at, value] of changed) bytes[at] = value
      try {
        read(bytes)
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal)
      }
    }),
    { numRuns: 300 },
  )
})
