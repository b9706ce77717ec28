import type { Locator, Page } from '@playwright/test'

/** The heading of the page that is open. */
export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 })

/** The list of related stories. */
export const related = (page: Page): Locator => page.getByRole('region', { name: 'Berita terkait' })

/** The middle of an element, in CSS px of the window. Throws when it is not on the page. */
export async function findCentre(target: Locator): Promise<[x: number, y: number]> {
  const box = await target.boundingBox()
  if (box === null) throw new Error('The target is not on the page.')
  return [box.x + box.width / 2, box.y + box.height / 2]
}
