import type { Press } from './listen-for-keys.ts'

/** All shortcuts, in the order of the help panel. */
export const shortcutNames = [
  'next',
  'previous',
  'earlier',
  'later',
  'listen',
  'save',
  'highlight',
  'settings',
  'archive',
  'library',
  'search',
  'front',
  'help',
] as const
export type ShortcutName = (typeof shortcutNames)[number]

/** Mostly letters, which most keyboards have; arrows and the space bar belong to the browser. */
export const shortcutKeys: Record<ShortcutName, string> = {
  next: 'j',
  previous: 'k',
  earlier: ',',
  later: '.',
  listen: 'l',
  save: 's',
  highlight: 'h',
  settings: 't',
  archive: 'a',
  library: 'p',
  search: '/',
  front: 'b',
  help: '?',
}

const foreignLetter = /^(?!\p{Script=Latin})[\p{L}\p{M}]/u

/**
 * Returns the shortcut of a key, or null. A keyboard of another script types no Latin letters; there the
 * physical position of the key decides: `{ key: 'д', code: 'KeyL' }` → "listen".
 */
export function findShortcut({ key, code }: Pick<Press, 'key' | 'code'>): ShortcutName | null {
  const sign = foreignLetter.test(key) ? code.replace('Key', '') : key.replace('؟', '?')
  return shortcutNames.find((name) => shortcutKeys[name] === sign.toLowerCase()) ?? null
}
