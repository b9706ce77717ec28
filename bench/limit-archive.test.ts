import { expect, it } from 'vitest'
import { renderArchiveLimit } from './limit-archive.ts'

const render = (main: string) =>
  renderArchiveLimit(
    `<html><head><title>Juli 2024 – Simak</title><style>b{}</style></head><body><header>simak</header>
    <main id="isi" class="_1"><div class="_2">${main}</div></main><footer>x</footer></body></html>`,
    'p{}',
  ).replace(/.*<main>(.*)<\/main>$/, '$1')

it('a limit page has the words, links and times of the built page, and nothing around them', () => {
  const header = '<header class="_3"><h1 tabindex="-1">Juli 2024</h1><p>1 berita</p></header>'
  const story =
    '<li><time dateTime="2024-07-29">29 Juli</time><a class="_4" href="/b">Banjir</a></li>'
  expect(render(`${header}<ol class="_5">${story}</ol>`)).toBe(
    '<h1>Juli 2024</h1><p>1 berita<ol><li><time datetime=2024-07-29>29 Juli</time><a href="/b">Banjir</a></ol>',
  )
})

it('what is hidden from screen readers is left out', () => {
  expect(render('<a href="/a"><span aria-hidden="true">← </span>Juni</a>')).toBe(
    '<a href="/a">Juni</a>',
  )
})

it('a list of the numbers of days is a calendar, other lists are not', () => {
  const day = '<li><a href="/3" aria-label="3 Juli, 1 berita">3</a></li>'
  expect(render(`<ol class="_6 _7"><li><span>2</span></li>${day}</ol>`)).toMatch(/^<ol class=c>/)
  expect(render(`<ol>${day}<li>Banjir</li></ol>`)).toMatch(/^<ol>/)
})

it('a page without its main element is refused', () => {
  expect(() => renderArchiveLimit('<title>Juli</title>', '')).toThrow('no main element')
})
