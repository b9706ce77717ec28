/** What a single key does, in the order of the help sheet. */
export const shortcutNames = [
  'next',
  'previous',
  'listen',
  'save',
  'highlight',
  'settings',
  'library',
  'search',
  'front',
  'help',
] as const
export type ShortcutName = (typeof shortcutNames)[number]

/** Letters for the most part, which most keyboards have; arrows and the space bar are the browser's. */
export const shortcutKeys: Record<ShortcutName, string> = {
  next: 'j',
  previous: 'k',
  listen: 'l',
  save: 's',
  highlight: 'h',
  settings: 't',
  library: 'p',
  search: '/',
  front: 'b',
  help: '?',
}

/** The shortcut of a key as `KeyboardEvent.key` names it; null for a key without one. */
export function findShortcut(key: string): ShortcutName | null {
  return shortcutNames.find((name) => shortcutKeys[name] === key.toLowerCase()) ?? null
}
