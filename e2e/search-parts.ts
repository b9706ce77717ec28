import type { Locator, Page } from '@playwright/test'

/** Where the query is typed. */
export const field = (page: Page): Locator =>
  page.getByRole('searchbox', { name: 'Cari dalam arsip' })

/** What a search came to, in words. */
export const status = (page: Page): Locator => page.getByRole('main').getByRole('status')

/** The stories found. */
export const results = (page: Page): Locator => page.getByRole('main').getByRole('listitem')
