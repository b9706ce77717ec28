import type { Press } from './listen-for-keys.ts'

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

const foreignLetter = /^(?!\p{Script=Latin})[\p{L}\p{M}]/u

/**
 * The shortcut of a key; null for one without. A keyboard of another script has no Latin letters: there
 * the key counts that stands where the letter is on most, so that its readers have shortcuts too.
 */
export function findShortcut({ key, code }: Pick<Press, 'key' | 'code'>): ShortcutName | null {
  const sign = foreignLetter.test(key) ? code.replace('Key', '') : key.replace('؟', '?')
  return shortcutNames.find((name) => shortcutKeys[name] === sign.toLowerCase()) ?? null
}
