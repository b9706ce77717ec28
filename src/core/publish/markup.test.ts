import fc from 'fast-check'
import { expect, it } from 'vitest'
import { escapeMarkup, formatScriptJson } from './markup.ts'

it('text that looks like markup stays text', () => {
  expect(escapeMarkup('"></title><script>\'&amp;')).toBe(
    '&quot;&gt;&lt;/title&gt;&lt;script&gt;&#39;&amp;amp;',
  )
})

it('text of any script stays as it is', () => {
  const text = 'Berita ségar 新闻 🌏 “kutipan”'
  expect(escapeMarkup(text)).toBe(text)
})

it('white space in an attribute survives parsing', () => {
  expect(escapeMarkup('a\tb\r\nc')).toBe('a&#9;b&#13;&#10;c')
})

it.each(['\u0000', '\u000B', '\u001F', '\uD800', '\uDC00', '\uFFFE', '\uFFFF'])(
  'what XML cannot hold goes: %j',
  (character) => {
    expect(escapeMarkup(`a${character}b`)).toBe('ab')
  },
)

it('no text can close a script element, and all of it survives parsing', () => {
  const hostile = fc.array(fc.constantFrom('</script>', '<!--', ']]>', '<', 'a', '\\', '\u2028'))
  fc.assert(
    fc.property(hostile, (parts) => {
      const value = { headline: parts.join('') }
      const json = formatScriptJson(value)
      expect(json).not.toContain('<')
      expect(JSON.parse(json)).toEqual(value)
    }),
  )
})
