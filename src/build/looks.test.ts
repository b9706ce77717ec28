import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('paper and dark have the colours that pages have by themselves', () => {
  const [tokens, looks] = ['tokens', 'looks'].map((name) =>
    readFileSync(new URL(`../app/styles/${name}.css`, import.meta.url), 'utf8'),
  )
  const colours = (css = '', start: string) =>
    css.slice(css.indexOf(start)).match(/--(?:paper|plate|ink|ink-soft|rule|nila|soga): #\w+/g)
  expect(colours(looks, "[data-theme='paper']")?.slice(0, 7)).toEqual(
    colours(tokens, ':root')?.slice(0, 7),
  )
  expect(colours(looks, "[data-theme='dark']")?.slice(0, 7)).toEqual(
    colours(tokens, 'prefers-color-scheme: dark')?.slice(0, 7),
  )
})
