import { parseFragment, serialize } from 'parse5'
import { describe, expect, it } from 'vitest'
import { renderDocument } from './render-document.ts'

const template =
  '<html lang="id"><head><title>Simak</title></head><body><div id="simak"></div></body></html>'
const parts = {
  head: { title: 'Jembatan', description: 'Rampung.', path: '/articles/jembatan', language: 'en' },
  markup: '<h1>Jembatan</h1>',
  state: { type: 'article' },
  site: { origin: null, base: '/baca/' },
}

describe('renderDocument', () => {
  it('inserts language, head, markup and data', () => {
    const page = renderDocument(template, parts)
    expect(page).toContain('<html lang="en">')
    expect(page).toContain('<title>Jembatan</title>')
    expect(page).toContain('<meta name="description" content="Rampung.">')
    expect(page).toContain('<link rel="canonical" href="/baca/articles/jembatan">')
    expect(page).toContain('<div id="simak"><h1>Jembatan</h1></div>')
    expect(page).toContain('id="simak-state">{"type":"article"}</script>')
  })

  it('spares the quotation marks of text their escapes, not those of attributes', () => {
    const markup = '<a title="&quot;Ya&quot;">&quot;Ya&quot; &lt;b&gt; Jum&#x27;at</a>'
    expect(renderDocument(template, { ...parts, markup })).toContain(
      `<a title="&quot;Ya&quot;">"Ya" &lt;b&gt; Jum'at</a>`,
    )
  })

  it('leaves out end tags without which a browser makes the same elements', () => {
    const item = '<li><p>Satu</p><p>Dua <b>lagi</b></p></li>'
    const markup = `<div><p>Nol</p><ul>${item}${item}</ul><p>Tiga</p></div><a><p>Empat</p></a><p></p>!<p>Lima</p><a>Enam</a>`
    const root = /<div id="simak">.*<\/div>/.exec(renderDocument(template, { ...parts, markup }))
    expect(root?.[0].length).toBeLessThan(`<div id="simak">${markup}</div>`.length - 20)
    const [found, meant] = [root?.[0] ?? '', `<div id="simak">${markup}</div>`].map((html) =>
      serialize(parseFragment(html)),
    )
    expect(found).toBe(meant)
  })

  it('omits tags for which a page has no value', () => {
    const head = { ...parts.head, description: null, path: null }
    const page = renderDocument(template, { ...parts, head })
    expect(page).not.toMatch(/description|canonical/)
  })

  it('escapes a headline in title, attributes and data', () => {
    const attack = '"></title></script><script>alert(1)</script><!-- $& $1 &amp;'
    const head = { ...parts.head, title: attack, description: attack, language: '"><script>' }
    const page = renderDocument(template, { ...parts, head, state: { headline: attack } })
    expect(page).not.toContain('<script>alert')
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page).toContain('<title>&quot;&gt;&lt;/title&gt;')
    const state = /id="simak-state">(.*)<\/script>/.exec(page)?.[1] ?? ''
    expect(JSON.parse(state)).toEqual({ headline: attack })
  })

  it.each(['<html lang="id">', '<title>Simak</title>', '<div id="simak"></div>'])(
    'says so when the template lost its %s',
    (place) => {
      expect(() => renderDocument(template.replace(place, ''), parts)).toThrow(
        `index.html has no ${place}`,
      )
    },
  )
})
