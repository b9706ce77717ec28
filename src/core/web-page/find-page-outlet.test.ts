import { describe, expect, it } from 'vitest'
import { compileParts } from './html-fixture.ts'

const address = (url: string) => `<link rel="canonical" href="${url}">`
const site = (name: string) => `<meta property="og:site_name" content="${name}">`

describe('whose page it is', () => {
  it.each([
    [
      'a known site, whatever section it names',
      `${address('https://inet.detik.com/a')}${site('detikinet')}`,
      'detikcom',
    ],
    [
      'one of two at a site',
      `${address('https://www.bbc.com/indonesia/a')}${site('BBC News Indonesia')}`,
      'BBC Indonesia',
    ],
    ['a known name without an address', site('Tempo'), 'Tempo.co'],
    [
      'the name that the page gives itself',
      `${address('https://a.example/x')}${site('Koran Lembah')}`,
      'Koran Lembah',
    ],
    ['its address, where it gives none', address('https://www.a.example/x'), 'a.example'],
    ['no one, where nothing tells', '', null],
  ])('is told by %s', (_title, head, outlet) => {
    expect(compileParts({ head }).outlet).toBe(outlet)
  })

  it('is told by its title behind the headline', () => {
    const headline = 'Jembatan Bambu Dibangun Kembali'
    const head = `<title>${headline} - Koran Lembah</title>`
    expect(compileParts({ head, headline }).outlet).toBe(null)
  })

  it('is told by the site that most of its links stay on', () => {
    const links = ['', 'a', 'b'].map(
      (path) => `<li><a href="https://www.antaranews.com/${path}">Desa</a>`,
    )
    expect(
      compileParts({ above: `<ul>${links.join('')}<li><a href="https://x.example">X</a></ul>` })
        .outlet,
    ).toBe('Antara')
  })
})
