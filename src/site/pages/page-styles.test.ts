import { expect, it } from 'vitest'
import { createStyler } from './page-styles.ts'
import { places } from './page-template.ts'

const face = '@font-face{src:url(latin)}'
const more = '@font-face{src:url(more);unicode-range:U+E5-E6,U+152}'
const ext = '@font-face{src:url(ext);unicode-range:U+0100-0130,U+0160}'
const addStyles = createStyler({ styles: '', face, rareFaces: [more, ext], script: '' })

const style = (text: string) =>
  addStyles(`<style>${places.faces}</style><meta content="${places.policy}">`, text)

it.each([
  ['Warga menyeberang – “pelan”', face],
  ['Åse', face],
  ['Håkon', face + more],
  ['Œuvre', face + more],
  ['Škoda', face + ext],
  ['Håkon Škoda', face + more + ext],
])('a page with %s has the faces of its letters', (text, faces) => {
  expect(style(text)).toContain(`<style>${faces}</style>`)
})

it('the policy of a page allows its faces', () => {
  const [plain, rare] = ['Hakon', 'Håkon'].map((text) => /style-src [^;]*/.exec(style(text))?.[0])
  expect(plain).toMatch(/'sha256-.{44}' 'sha256-.{44}'/)
  expect(rare).not.toBe(plain)
})
