import { paths } from '../../core/publish/paths.ts'
import type { Press } from './listen-for-keys.ts'
import { findShortcut, type ShortcutName, shortcutKeys } from './shortcuts.ts'

/** Actions outside of the current page. */
export type ShortcutActions = {
  navigate: (path: string) => void
  openPanel: (name: 'settings' | 'shortcuts') => void
}

/** Only moving through headlines repeats while a key is held; anything else would toggle back and forth. */
const held: readonly ShortcutName[] = ['next', 'previous']

/** Runs the shortcut of a key, if it has one and the page has the control for it. */
export function runShortcut(press: Press, actions: ShortcutActions): void {
  const name = findShortcut(press)
  if (name !== null && (!press.isRepeat || held.includes(name))) runs[name](actions)
}

/** Parts of a page keep their own state, so their shortcuts click their controls. */
const runs: Record<ShortcutName, (actions: ShortcutActions) => void> = {
  next: () => focusStory(1),
  previous: () => focusStory(-1),
  earlier: () => findControl('earlier')?.click(),
  later: () => findControl('later')?.click(),
  listen: () => findControl('listen')?.click(),
  save: () => findControl('save')?.click(),
  highlight: () => findControl('highlight')?.click(),
  settings: ({ openPanel }) => openPanel('settings'),
  archive: ({ navigate }) => navigate(paths.archive.front),
  library: ({ navigate }) => navigate(paths.library),
  search: ({ navigate }) => {
    const field = findControl('search')
    if (field === null) navigate(paths.searchPage)
    else field.focus()
  },
  front: ({ navigate }) => navigate(paths.front),
  help: ({ openPanel }) => openPanel('shortcuts'),
}

/** Returns the control of the page that declares this shortcut. */
function findControl(name: ShortcutName): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-key="${shortcutKeys[name]}"]`)
}

/** Moves the focus to the next or previous headline link, from the focused one or from the visible part. */
function focusStory(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3) a')]
  const focused =
    document.activeElement instanceof HTMLElement ? links.indexOf(document.activeElement) : -1
  const firstInSight = links.findIndex((link) => link.getBoundingClientRect().bottom > 0)
  const inSight = firstInSight === -1 ? links.length : firstInSight
  const from = step === 1 ? inSight : Math.max(inSight - 1, 0)
  links[focused === -1 ? from : focused + step]?.focus()
}
