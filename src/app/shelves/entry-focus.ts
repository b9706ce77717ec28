import type { ShelfName } from './list-entries.ts'

/** Id of the search field; also the hash of the address that leads to it. */
export const searchId = 'search'

/** Where the focus may go once the entry of a button is gone, the best place first. */
export function listPlacesAfter(button: Element): HTMLElement[] {
  const shelf = button.closest('section')
  const own = button.closest<HTMLElement>('[data-entry]')
  const entries = shelf === null ? [] : listEntryElements(shelf)
  const index = own === null ? -1 : entries.indexOf(own)
  // In a search a shelf goes with its last entry. The field is the last resort: it is far from here, and
  // calls up a phone's keyboard.
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

/** The first link of an entry, where it is shown; else the heading of its shelf. */
export function findEntry(shelf: ShelfName, id: string): HTMLElement | null {
  const section = document.getElementById(shelf)
  const entry = section && listEntryElements(section).find(({ dataset }) => dataset.entry === id)
  return entry?.querySelector('a') ?? section?.querySelector('h2') ?? null
}

/** The first link of the entry at an index of a shelf. */
export function findEntryAt(shelf: ShelfName, index: number): HTMLElement | null {
  const section = document.getElementById(shelf)
  return section && (listEntryElements(section)[index]?.querySelector('a') ?? null)
}

function listEntryElements(shelf: Element): HTMLElement[] {
  return [...shelf.querySelectorAll<HTMLElement>('[data-entry]')]
}
