import type { ShelfName } from './list-entries.ts'

/** Id of the search field, and the hash of a link that focuses it. */
export const searchId = 'search'

/** Lists the elements to focus after the entry of `button` is removed, the best first. */
export function listPlacesAfter(button: Element): HTMLElement[] {
  const shelf = button.closest('section')
  const own = button.closest<HTMLElement>('[data-entry]')
  const entries = shelf === null ? [] : listEntryElements(shelf)
  const index = own === null ? -1 : entries.indexOf(own)
  // While searching, a shelf disappears with its last entry. The search field is the last resort: it is
  // far from here and opens a phone's keyboard.
  const shelves = [...document.querySelectorAll('section:has([data-entry])')]
  const shelfIndex = shelf === null ? -1 : shelves.indexOf(shelf)
  return [
    entries[index + 1]?.querySelector<HTMLElement>('[data-remove]'),
    entries[index - 1]?.querySelector<HTMLElement>('[data-remove]'),
    shelf?.querySelector('h2'),
    shelves[shelfIndex + 1]?.querySelector('h2'),
    shelves[shelfIndex - 1]?.querySelector('h2'),
    document.getElementById(searchId),
  ].filter((place) => place instanceof HTMLElement)
}

/** Returns the first link of an entry, or the heading of its shelf when the entry is not shown. */
export function findEntry(shelf: ShelfName, id: string): HTMLElement | null {
  const section = document.getElementById(shelf)
  const entry = section && listEntryElements(section).find(({ dataset }) => dataset.entry === id)
  return entry?.querySelector('a') ?? section?.querySelector('h2') ?? null
}

/** Returns the first link of the entry at `index` of a shelf. */
export function findEntryAt(shelf: ShelfName, index: number): HTMLElement | null {
  const section = document.getElementById(shelf)
  return section && (listEntryElements(section)[index]?.querySelector('a') ?? null)
}

function listEntryElements(shelf: Element): HTMLElement[] {
  return [...shelf.querySelectorAll<HTMLElement>('[data-entry]')]
}
