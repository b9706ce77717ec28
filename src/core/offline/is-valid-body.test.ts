import { expect, test } from 'vitest'
import { isValidBody } from './is-valid-body.ts'

test.each([
  ['text/html;charset=utf-8', '<div id="simak"><h1>A</h1></div>', true],
  ['text/html', '<h1>Selamat datang di WiFi</h1>', false],
  ['application/json', '{"version":1}', true],
  ['application/json; charset=utf-8', '{"version":1,"head', false],
  ['application/feed+json', '', false],
  ['text/css', 'a{', true],
])('%s: %s', (type, body, isValid) => {
  expect(isValidBody(type, body)).toBe(isValid)
})
