import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { browserFlags } from '../../e2e/browser-flags.ts'
import { findBrowser } from '../../e2e/find-browser.ts'
import { thisMachine } from '../../e2e/this-machine.ts'
import { type Scene, writeScene } from './scene.ts'

/** A picture costs the repository at most this. */
const maxBytes = 60_000

/** Encodings that browsers and cameras give. */
export type Encoding = 'jpeg' | 'webp' | 'png'

/** Opens the browser that draws, for as long as `draw` runs. */
export async function withBrowser(draw: (browser: Browser) => Promise<void>): Promise<void> {
  const found = await findBrowser(thisMachine())
  if ('problem' in found) throw new Error(found.problem)
  const browser = await chromium.launch({ executablePath: found.path, args: browserFlags })
  try {
    await draw(browser)
  } finally {
    await browser.close()
  }
}

/** Renders a scene at the best quality that stays within the limit. */
export async function renderScene(
  browser: Browser,
  scene: Scene,
  encoding: Encoding,
): Promise<Buffer> {
  const { width, height } = scene
  const page = await browser.newPage({ viewport: { width, height } })
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${writeScene(scene)}`)
  const session = await page.context().newCDPSession(page)
  try {
    for (let quality = 82; quality > 10; quality -= 4) {
      const { data } = await session.send('Page.captureScreenshot', { format: encoding, quality })
      const bytes = Buffer.from(data, 'base64')
      if (bytes.length <= maxBytes || encoding === 'png') return bytes
    }
    throw new Error(`No quality gives less than ${maxBytes} bytes.`)
  } finally {
    await page.close()
  }
}

/** Writes a file, and its folder where it is missing. */
export async function writePicture(path: string, bytes: Buffer): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, bytes)
}
