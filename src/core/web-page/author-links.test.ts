import { expect, it } from 'vitest'
import { compileHtml, compileParts, writeHtml } from './html-fixture.ts'

const time = '<span>29 Juli 2024 20:15 WIB</span>'
const read = (byline: string) => compileParts({ byline: `<div>${byline}</div>` }).reporters

it.each([
  ['an address', `<a class="x9" href="/penulis/sari-dewi">Sari Dewi</a>${time}`, ['Sari Dewi']],
  ['a query', `<a href="/?author=7">Sari Dewi</a>${time}`, ['Sari Dewi']],
  ['an e-mail address', `<a href="mailto:sari@koran.example">Sari Dewi</a>${time}`, ['Sari Dewi']],
  ['a profile beside the time', `<a href="/profil/7">Sari Dewi</a>${time}`, ['Sari Dewi']],
  ['a number of a person', `<a href="/p/1">Sari Dewi</a>${time}`, ['Sari Dewi']],
  [
    'a name with an outlet’s word inside',
    `<a href="/autor/d">Daniel Radio Vega</a>${time}`,
    ['Daniel Radio Vega'],
  ],
  [
    'several addresses',
    `<p><a href="/autor/a/">Anna Berg</a>, <a href="/autor/b/">Nils Ek</a></p>${time}`,
    ['Anna Berg', 'Nils Ek'],
  ],
  ['a member’s address', `<a href="/@saridewi?source=x">Sari Dewi</a>${time}`, ['Sari Dewi']],
  ['an attribute for tests', `<b data-testid="authorName">Sari Dewi</b>`, ['Sari Dewi']],
  ['a time’s label that touches it', `Sari DewiDiterbitkan ${time}`, ['Sari Dewi']],
  ['a staff writer below the name', `<h2>Anna Berg</h2><p>Staff Writer</p>${time}`, ['Anna Berg']],
  [
    'a role below the name',
    `<h2>Wiebe Hoekstra</h2><p>verslaggever Noord</p>${time}`,
    ['Wiebe Hoekstra'],
  ],
  ['a role before one name', `<p>Penulis Dedy</p>${time}`, ['Dedy']],
  ['a label before one name', `Penulis <a href="/x">Dedy</a>`, ['Dedy']],
  ['a label before one name in strong type', `Penulis <b>Dedy</b>`, ['Dedy']],
  [
    'an address in a line of other words',
    `<p class="byline"><b>by</b> <a href="/author/s">Sari Dewi</a><b>29 Jul 2024</b><a href="#c">65</a></p>`,
    ['Sari Dewi'],
  ],
])('%s tells who wrote it', (_title, byline, names) => {
  expect(read(byline)).toEqual(names)
})

it.each([
  ['a tag', `<div class="tags"><a href="/people/joko-susilo">Joko Susilo</a></div>${time}`],
  ['a topic', `<a href="/topik/joko-susilo">Joko Susilo</a>${time}`],
  ['an office', `<a href="/author/redaksi">Tim Redaksi</a>${time}`],
  ['a channel', `<a href="/penulis/kabar">Kabar Desa</a>${time}`],
  [
    'a photographer',
    `<ul><li><a href="/author/s">Sari Dewi</a> <i>Fotografer</i></li></ul>${time}`,
  ],
  ['a single word', `<a href="/author/all">Terbaru</a>${time}`],
  [
    'a profile far from the time',
    `<a href="/people/joko-susilo">Joko Susilo</a><p>A</p><p>B</p><p>C</p><p>D</p>${time}`,
  ],
])('a link to %s does not', (_title, byline) => {
  expect(read(byline)).toEqual([])
})

const writer = (name: string, tag = 'li') => {
  return `<${tag}><a href="/author/${name.toLowerCase().replace(' ', '-')}">${name}</a></${tag}>`
}
const columnists = `<ul>${writer('Anna Berg')}${writer('Nils Ek')}</ul>`
const own = `<p>${writer('Sari Dewi', 'span')}</p>`

it.each([
  ['a list in the header of the site', `<header>${columnists}</header>`],
  [
    'a list in a line of the header',
    `<header>${columnists.replace(/<\/?[ul][li]>/g, '')}</header>`,
  ],
  ['one of the site', `<div>${writer('Anna Berg', 'div')}</div>`],
  ['marked ones', `<div>${columnists.replaceAll('<a ', '<a class="author" ')}</div>`],
])('links to writers above the headline name nobody: %s', (_title, above) => {
  expect(compileParts({ above }).reporters).toEqual([])
  expect(compileParts({ above, byline: `${own}${time}` }).reporters).toEqual(['Sari Dewi'])
})

it('a list above the headline names nobody in the article’s own element, but one link does', () => {
  const compile = (above: string) => {
    const html = writeHtml({ byline: time }).replace('<h1>', `${above}<h1>`)
    const { article } = compileHtml(html)
    return article?.type === 'full' ? article.reporters : null
  }
  expect(compile(columnists)).toEqual([])
  expect(compile(own)).toEqual(['Sari Dewi'])
})

it('a link above the headline counts where the metadata states its name', () => {
  const head = '<meta name="author" content="Anna Berg">'
  expect(compileParts({ head, above: `<div>${columnists}</div>` }).reporters).toEqual(['Anna Berg'])
})
