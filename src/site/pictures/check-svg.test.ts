import { expect, it } from 'vitest'
import { checkSvg } from './check-svg.ts'

const svg = (inner: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inner}</svg>`
const shape = '<path d="M0 0h9v9z"/>'

it.each([
  ['a shape', svg(shape)],
  ['an XML declaration and a doctype', `<?xml version="1.0"?><!DOCTYPE svg>${svg(shape)}`],
  ['a gradient of its own', svg(`<g fill="url(#a)"><use xlink:href="#b"/>${shape}</g>`)],
  ['a picture inside it', svg('<image href="data:image/png;base64,iVBO"/>')],
  ['a style', svg(`<style>.a{fill:url(#b)}</style>${shape}`)],
])('an SVG with %s is a picture', (_title, text) => {
  expect(checkSvg(text)).toEqual({ type: 'picture' })
})

it('an SVG that draws nothing is blank', () => {
  expect(checkSvg(svg('', 'viewBox="0 0 3 2"'))).toEqual({ type: 'blank' })
})

it.each([
  ['script', svg(`${shape}<script>alert(1)</script>`)],
  ['script under another name', svg(`${shape}<s:script xmlns:s="http://www.w3.org/2000/svg"/>`)],
  ['an event', svg(shape, 'onload="alert(1)"')],
  ['an event in capitals', svg(`<path ONCLICK="a()"/>`)],
  ['HTML', svg('<foreignObject><p/></foreignObject>')],
  ['a picture elsewhere', svg('<image xlink:href="https://a.example/b.png"/>')],
  ['another drawing inside it', svg('<image href="data:image/svg+xml,%3Csvg/%3E"/>')],
  ['a shape of another file', svg('<use href="sprite.svg#a"/>')],
  ['a style sheet elsewhere', svg(`<style>@import 'https://a.example/b.css'</style>${shape}`)],
  ['a fill elsewhere', svg('<path style="fill:url(https://a.example/b.svg#c)"/>')],
  ['a hidden word of style', svg(`<path style="fill:\\75rl(//a.example)"/>`)],
  ['a link that runs script', svg(`<a href="javascript:alert(1)">${shape}</a>`)],
  ['an address that changes', svg('<a><set attributeName="href" to="javascript:a()"/></a>')],
  ['an instruction', `<?xml-stylesheet href="https://a.example/b.css"?>${svg(shape)}`],
  ['entities', `<!DOCTYPE svg [<!ENTITY a "aaaa">]>${svg(shape)}`],
  ['markup that breaks off', '<svg xmlns="http://www.w3.org/2000/svg"><path'],
])('an SVG with %s is refused', (_title, text) => {
  expect(checkSvg(text).type).toBe('refused')
})
