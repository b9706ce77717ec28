import type { Locator, Page } from '@playwright/test'
import { seed } from './seed.ts'
import { expect, type Site } from './site.ts'

/** The bar with the controls for the voice. */
export const bar = (page: Page): Locator => page.getByRole('region', { name: 'Dengarkan' })

/** The button of the article's page that opens the bar. */
export const listen = (page: Page): Locator =>
  page.getByRole('button', { name: 'Dengarkan', exact: true })

/** Clicks a button of the bar. */
export const press = (page: Page, name: string): Promise<void> =>
  bar(page).getByRole('button', { name }).click()

/** Opens the article and starts listening. */
export async function startListening(page: Page, site: Site): Promise<void> {
  await site.open(seed.path)
  await site.ready()
  await listen(page).click()
  await expect(bar(page)).toBeVisible()
}
