import type { Locator, Page } from '@playwright/test'

/** The field for the query. */
export const field = (page: Page): Locator =>
  page.getByRole('searchbox', { name: 'Cari dalam arsip' })

/** The live region with the result of a search. */
export const status = (page: Page): Locator => page.getByRole('main').getByRole('status')

/** The found stories. */
export const results = (page: Page): Locator => page.getByRole('main').getByRole('listitem')
