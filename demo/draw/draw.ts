import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pictures } from './pictures.ts'
import { renderScene, withBrowser, writePicture } from './render.ts'

const captures = join(import.meta.dirname, '../captures')

/** Sets a picture into a saved page, in place of the one that its element holds now. */
async function setInside(page: string, id: string, address: string): Promise<void> {
  const path = join(captures, page)
  const html = await readFile(path, 'utf8')
  const element = new RegExp(`(<img id=${id} src=)data:[^ >]*`)
  if (!element.test(html)) throw new Error(`${page} has no picture with the id ${id}.`)
  await writeFile(path, html.replace(element, `$1${address}`))
}

/** `npm run demo:draw`: draws the pictures of the sample archive anew. */
await withBrowser(async (browser) => {
  for (const { scene, encoding, file, inside } of pictures) {
    const bytes = await renderScene(browser, scene, encoding)
    if (file !== undefined) await writePicture(join(captures, file), bytes)
    if (inside !== undefined) {
      const address = `data:image/${encoding};base64,${bytes.toString('base64')}`
      await setInside(inside.page, inside.id, address)
    }
    process.stdout.write(`${file ?? inside?.page}: ${Math.round(bytes.length / 1000)} KB\n`)
  }
})
