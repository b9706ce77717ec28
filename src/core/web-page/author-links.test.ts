import { expect, it } from 'vitest'
import { compileParts } from './html-fixture.ts'

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
