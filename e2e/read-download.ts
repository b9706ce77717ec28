import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'

/** What a button hands to the browser: the name of the file and its bytes. */
export async function readDownload(
  page: Page,
  button: Locator,
): Promise<{ name: string; bytes: Uint8Array; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
  const bytes = await readFile(await file.path())
  return { name: file.suggestedFilename(), bytes, text: bytes.toString('utf8') }
}
