import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'

/** Clicks a button that downloads, and returns the name and the bytes of the file. */
export async function readDownload(
  page: Page,
  button: Locator,
): Promise<{ name: string; bytes: Uint8Array; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
  const bytes = await readFile(await file.path())
  return { name: file.suggestedFilename(), bytes, text: bytes.toString('utf8') }
}
