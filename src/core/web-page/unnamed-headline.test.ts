import { describe, expect, it } from 'vitest'
import { compileHtml, htmlParagraphs } from './html-fixture.ts'

const home = '<div><a href="/">Koran Desa</a> <a href="/ekonomi">Ekonomi</a></div>'
const logo = '<div><a href="index.php"><img src="/logo.gif" alt="Koran Desa"></a></div>'

function readHeadline(title: string, above: string, head = '') {
  const page = `<title>${title}</title>${head}<body>${above}<div>${htmlParagraphs}</div></body>`
  return compileHtml(page).article?.headline
}

describe('the headline of a page whose title is the name of its site alone', () => {
  const wanted = 'Jembatan bambu dibangun lagi'
  it.each([
    ['a line with a class', 'Koran Desa', `${home}<span class="judul">${wanted}</span><br>`],
    ['a class in Turkish', 'Koran Desa', `${home}<p class="haber-baslik">${wanted}</p>`],
    ['a second heading', 'Koran Desa', `${home}<h2>${wanted}</h2><h3>Papan baru tiba Senin</h3>`],
    ['a heading below a box', 'Koran Desa', `${home}<h3>Kabar hari ini</h3><h2>${wanted}</h2>`],
    ['the first plain line', 'Koran Desa', `${home}<div>29 Juli 2024</div><div>${wanted}</div>`],
    ['a class below a logo', 'Koran Desa Online', `${logo}<b class="title">${wanted}</b><br>`],
    ['a heading below a motto', 'Koran Desa - Suara Warga', `${logo}<h2>${wanted}</h2>`],
  ])('is %s', (_title, title, above) => {
    expect(readHeadline(title, above)).toBe(wanted)
  })

  it('is a line of a script without spaces', () => {
    const page = '<div><a href="/">港日報</a></div><div>山の村の橋が二日で架け替えられた</div>'
    expect(readHeadline('港日報', page)).toBe('山の村の橋が二日で架け替えられた')
  })

  it('is a heading where the name is also stated as the headline for social media', () => {
    const head =
      '<meta property="og:title" content="Dorfblatt"><meta property="og:site_name" content="Dorfblatt">'
    const above = '<a href="/">Dorfblatt</a><h2>Die Brücke steht wieder</h2>'
    expect(readHeadline('Dorfblatt', above, head)).toBe('Die Brücke steht wieder')
  })
})

describe('a title stays the headline', () => {
  it.each([
    ['where it names more than the site', 'Jembatan bambu rampung - Koran Desa', home],
    ['behind the name of the site', 'Koran Desa - Jembatan bambu yang hanyut kini rampung', home],
    [
      'with few words and no heading',
      'Koran Desa - Jembatan rampung',
      `${home}<p>Baris lain ini</p>`,
    ],
  ])('%s', (_title, title, above) => {
    expect(readHeadline(title, above)).toMatch(/^Jembatan .*rampung$/)
  })

  it('where a first heading repeats it, whatever links to the front page', () => {
    const above = '<a href="/">Pasar Terapung</a><h1>Pasar Terapung</h1>'
    expect(readHeadline('Pasar Terapung', above)).toBe('Pasar Terapung')
  })
})

it('a date above the posts of a blog is no headline, where the first heading is its name', () => {
  const above =
    '<h1><a href="/">Pojok Lembah</a></h1><h2>Rabu, 11 Februari 2026</h2><h3>Menanam bakau lagi</h3>'
  expect(readHeadline('Pojok Lembah', above)).toBe('Menanam bakau lagi')
})
