import { paths } from '../../core/publish/paths.ts'
import { findShortcut, type ShortcutName, shortcutKeys } from './shortcuts.ts'

/** What a shortcut can do beyond the page that is open. */
export type ShortcutActions = {
  navigate: (path: string) => void
  openPanel: (name: 'settings' | 'shortcuts') => void
}

/** Does what a key stands for; nothing where the page has no such thing. */
export function runShortcut(key: string, actions: ShortcutActions): void {
  const name = findShortcut(key)
  if (name !== null) runs[name](actions)
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
    if (field === null) navigate(`${paths.library}#search`)
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
  const inSight = links.findIndex((link) => link.getBoundingClientRect().bottom > 0)
  const from = step === 1 ? Math.max(inSight, 0) : Math.max(inSight - 1, 0)
  links[focused === -1 ? from : focused + step]?.focus()
}
