/** Where a key is part of a text, of a choice or of a panel, and never a shortcut. */
const ownKeys = 'input, textarea, select, dialog, [contenteditable]'

/**
 * Calls `answer` with each key that may be a shortcut: a single character, pressed alone, outside of
 * fields and panels, while nothing is being composed and shortcuts are on. Returns what ends it.
 */
export function listenForKeys(answer: (key: string) => void): () => void {
  const listen = (event: KeyboardEvent) => {
    const { key, target } = event
    const isShortcut =
      key.length === 1 &&
      key !== ' ' &&
      !(event.ctrlKey || event.metaKey || event.altKey || event.isComposing) &&
      !event.defaultPrevented &&
      document.documentElement.dataset.shortcuts !== 'off' &&
      !(target instanceof Element && target.closest(ownKeys))
    if (!isShortcut) return
    // Some browsers search the page at this key.
    if (key === '/') event.preventDefault()
    answer(key)
  }
  addEventListener('keydown', listen)
  return () => removeEventListener('keydown', listen)
}
