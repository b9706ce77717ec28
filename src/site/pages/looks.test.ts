import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('paper and dark have the colours of pages without a chosen look', () => {
  const [tokens, looks] = ['tokens', 'looks'].map((name) =>
    readFileSync(new URL(`../../app/styles/${name}.css`, import.meta.url), 'utf8'),
  )
  const colours = (css = '', start: string) => {
    const found = css
      .slice(css.indexOf(start))
      .match(/--(?:paper|plate|ink|ink-soft|rule|nila|soga): #\w+/g)
    expect(found?.length, start).toBeGreaterThanOrEqual(7)
    return found?.slice(0, 7)
  }
  expect(colours(looks, "[data-theme='paper']")).toEqual(colours(tokens, ':root'))
  const dark = 'prefers-color-scheme: dark'
  expect(colours(looks, "[data-theme='dark']")).toEqual(colours(tokens, dark))
})
