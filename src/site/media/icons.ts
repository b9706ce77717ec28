import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const folder = 'public'

/** Path of each icon, its side in pixels, the drawing's share of the side, and the background. */
const icons = [
  { path: 'icons/icon-192.png', side: 192, share: 1, ground: 'transparent' },
  { path: 'icons/icon-512.png', side: 512, share: 1, ground: 'transparent' },
  // Systems crop a maskable icon to their own shape; only the middle 80 % is always visible.
  { path: 'icons/maskable-512.png', side: 512, share: 0.72, ground: 'paper' },
  // iOS rounds the corners itself and paints transparent areas black.
  { path: 'apple-touch-icon.png', side: 180, share: 0.92, ground: 'paper' },
] as const

/** `tsx src/site/media/icons.ts`: renders the icons of the installed app from `public/icon.svg`. */
async function main(): Promise<void> {
  const svg = await readFile(join(folder, 'icon.svg'), 'utf8')
  const paper = /<rect[^>]*fill="(#\w+)"/.exec(svg)?.[1]
  if (paper === undefined) throw new Error('icon.svg has no ground.')
  const { SIMAK_BROWSER } = process.env
  const browser = await chromium.launch(SIMAK_BROWSER ? { executablePath: SIMAK_BROWSER } : {})
  for (const { path, side, share, ground } of icons) {
    const page = await browser.newPage({ viewport: { width: side, height: side } })
    const colour = ground === 'paper' ? paper : ground
    const place = `position:fixed;inset:${((1 - share) / 2) * side}px;inline-size:${share * side}px`
    await page.setContent(
      `<body style="background:${colour}">${svg.replace('<svg', `<svg style="${place}"`)}</body>`,
    )
    const png = await page.screenshot({ omitBackground: ground === 'transparent' })
    await writeFile(join(folder, path), png)
    await page.close()
  }
  await browser.close()
}

await main()
