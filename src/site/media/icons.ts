import { readFile, writeFile } from 'node:fs/promises'
import { chromium } from 'playwright-core'

const folder = 'src/app/icons'

/** Icons by name: their side in pixels, and how much of it the drawing takes. */
const icons = [
  { name: 'icon-192.png', side: 192, share: 1 },
  { name: 'icon-512.png', side: 512, share: 1 },
  // A system cuts a maskable icon to its own shape; the middle four fifths are safe.
  { name: 'maskable-512.png', side: 512, share: 0.72 },
]

/** `tsx src/site/media/icons.ts`: draws the icons of the installed app from `icon.svg`. */
async function main(): Promise<void> {
  const svg = await readFile('src/app/icon.svg', 'utf8')
  const paper = /<rect[^>]*fill="(#\w+)"/.exec(svg)?.[1]
  if (paper === undefined) throw new Error('icon.svg has no ground.')
  const { SIMAK_BROWSER } = process.env
  const browser = await chromium.launch(SIMAK_BROWSER ? { executablePath: SIMAK_BROWSER } : {})
  for (const { name, side, share } of icons) {
    const page = await browser.newPage({ viewport: { width: side, height: side } })
    // A full icon keeps its round corners; one that a system cuts fills its square.
    const ground = share === 1 ? 'transparent' : paper
    const place = `position:fixed;inset:${((1 - share) / 2) * side}px;inline-size:${share * side}px`
    await page.setContent(
      `<body style="background:${ground}">${svg.replace('<svg', `<svg style="${place}"`)}</body>`,
    )
    await writeFile(`${folder}/${name}`, await page.screenshot({ omitBackground: true }))
    await page.close()
  }
  await browser.close()
}

await main()
