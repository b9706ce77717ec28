/** Elements in which a key types or chooses something and is never a shortcut. */
const ownKeys = 'input, textarea, select, dialog, [contenteditable]'

/** Names of keys that type no character: "Enter", "F1", "Dead", "Process". */
const keyName = /^\w{2,}$/

/** A key that may be a shortcut, with the fields of its `KeyboardEvent`. */
export type Press = { key: string; code: string; isRepeat: boolean }

/**
 * Calls `answer` for each key that may be a shortcut: a character typed without a modifier, outside of
 * fields and panels, not during composition, and only while shortcuts are on. Shift and AltGr count as
 * modifiers for letters only, because many keyboards need them for "/" and "?". Returns a function that
 * stops listening.
 */
export function listenForKeys(answer: (press: Press) => void): () => void {
  const listen = (event: KeyboardEvent) => {
    const { key, code, repeat, target } = event
    const isOtherSign = event.shiftKey || event.getModifierState('AltGraph')
    const isShortcut =
      !keyName.test(key) &&
      key !== ' ' &&
      !(event.ctrlKey || event.metaKey || event.altKey || event.isComposing) &&
      !(isOtherSign && /[\p{L}\p{M}]/u.test(key)) &&
      !event.defaultPrevented &&
      document.documentElement.dataset.shortcuts !== 'off' &&
      !(target instanceof Element && target.closest(ownKeys))
    if (!isShortcut) return
    // Firefox opens its quick find at this key.
    if (key === '/') event.preventDefault()
    answer({ key, code, isRepeat: repeat })
  }
  addEventListener('keydown', listen)
  return () => removeEventListener('keydown', listen)
}
