import { describe, expect, it } from 'vitest'
import { compileHtml, compileParts, writeHtml } from './html-fixture.ts'

const stated = (articleSection: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleSection })}</script>`

describe('the section of a web page', () => {
  it.each([
    ['stated in JSON-LD', stated('Ekonomi'), 'Ekonomi'],
    ['stated as a list, whose first name says nothing', stated(['News', 'Daerah']), 'Daerah'],
    [
      'stated in a meta element',
      '<meta property="article:section" content="Olahraga">',
      'Olahraga',
    ],
    ['in other letters', stated('国際'), '国際'],
  ])('is read where it is %s', (_title, head, section) => {
    expect(compileParts({ head }).section).toBe(section)
  })

  it.each([
    ['a host', 'lifestyle.koran.example'],
    ['an address', 'https://koran.example/gaya'],
    ['a list of keywords', 'banjir, jembatan'],
    ['a word for programs', 'berita_utama'],
    ['a name for everything', 'News'],
    ['a sentence', 'Segala kabar tentang sungai, jembatan dan rakit di desa kami'],
    ['a number', 7],
  ])('is unknown where the page states %s', (_title, value) => {
    expect(compileParts({ head: stated(value) }).section).toBeNull()
  })

  it('is as printed above the headline, and that line has its fate', () => {
    const page = {
      head: stated('gaya-hidup'),
      above: '<nav><a href="/">Beranda</a></nav><p><a href="/gaya-hidup">Gaya Hidup</a></p>',
    }
    expect(compileParts(page).section).toBe('Gaya Hidup')
    const { lines } = compileHtml(writeHtml(page))
    expect(lines.find(({ text }) => text === 'Gaya Hidup')).toMatchObject({
      role: 'headline',
      rule: 'section',
    })
  })

  it.each([
    ['in Indonesian', 'Beranda', 'Hukum'],
    ['in French', 'Accueil', 'Économie'],
    ['in Turkish', 'Ana Sayfa', 'Ekonomi'],
    ['in Japanese', 'ホーム', '経済'],
  ])('is the first of the path above the headline, %s', (_title, home, name) => {
    const path = `<a href="/i">${home}</a><a href="/a">${name}</a><a href="/a/b">Desa</a>`
    expect(compileParts({ above: `<div class="breadcrumb">${path}</div>` }).section).toBe(name)
  })

  it('is not the headline at the end of a path', () => {
    const path = '<a href="/">Rumah</a><a href="/7">Jembatan Bambu Sukamaju Dibangun Kembali</a>'
    expect(compileParts({ above: `<div class="breadcrumb">${path}</div>` }).section).toBeNull()
  })

  it('is never the name of the outlet', () => {
    const head = `${stated('Koran Uji')}<meta property="og:site_name" content="Koran Uji">`
    expect(compileParts({ head }).section).toBeNull()
  })
})
