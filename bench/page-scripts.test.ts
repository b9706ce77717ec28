import { expect, it } from 'vitest'
import { findPageScripts } from './page-scripts.ts'

it('finds scripts that run, not scripts that are data', () => {
  const html = [
    '<link rel="modulepreload" href="/assets/app.js"><link rel="icon" href="/icon.svg">',
    '<link rel="preload" as="script" href="/assets/boot.js">',
    '<script>\nsettings()</script><script type="application/json" id="state">{}</script>',
    '<script type="application/ld+json">{}</script>',
    '<script type="module" crossorigin src="/assets/boot.js"></script>',
  ].join('')
  expect(findPageScripts(html)).toEqual({
    inline: ['\nsettings()'],
    files: ['/assets/boot.js', '/assets/app.js'],
  })
})
