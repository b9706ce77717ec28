import { paths } from '../../core/publish/paths.ts'
import type { Press } from './listen-for-keys.ts'
import { findShortcut, type ShortcutName, shortcutKeys } from './shortcuts.ts'

/** What a shortcut can do beyond the page that is open. */
export type ShortcutActions = {
  navigate: (path: string) => void
  openPanel: (name: 'settings' | 'shortcuts') => void
}

/** Walking through headlines is what a key may be held for; all else would be done and undone. */
const held: readonly ShortcutName[] = ['next', 'previous']

/** Does what a key stands for; nothing where the page has no such thing. */
export function runShortcut(press: Press, actions: ShortcutActions): void {
  const name = findShortcut(press)
  if (name !== null && (!press.isRepeat || held.includes(name))) runs[name](actions)
}

/** Listening, saving and highlighting know their own state: their shortcut is a press of their control. */
const runs: Record<ShortcutName, (actions: ShortcutActions) => void> = {
  next: () => focusStory(1),
  previous: () => focusStory(-1),
  listen: () => findControl('listen')?.click(),
  save: () => findControl('save')?.click(),
  highlight: () => findControl('highlight')?.click(),
  settings: ({ openPanel }) => openPanel('settings'),
  library: ({ navigate }) => navigate(paths.library),
  search: ({ navigate }) => {
    const field = findControl('search')
    if (field === null) navigate(paths.searchPage)
    else field.focus()
  },
  front: ({ navigate }) => navigate(paths.front),
  help: ({ openPanel }) => openPanel('shortcuts'),
}

/** The control of the page that a shortcut presses. */
function findControl(name: ShortcutName): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-key="${shortcutKeys[name]}"]`)
}

/** Moves the focus among the headlines that lead on, from where it is or from what is in sight. */
function focusStory(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3) a')]
  const focused =
    document.activeElement instanceof HTMLElement ? links.indexOf(document.activeElement) : -1
  const firstInSight = links.findIndex((link) => link.getBoundingClientRect().bottom > 0)
  const inSight = firstInSight === -1 ? links.length : firstInSight
  const from = step === 1 ? inSight : Math.max(inSight - 1, 0)
  links[focused === -1 ? from : focused + step]?.focus()
}
