/** Where a key is part of a text, of a choice or of a panel, and never a shortcut. */
const ownKeys = 'input, textarea, select, dialog, [contenteditable]'

/** What keys are named by that stand for no sign: "Enter", "F1", "Dead", "Process". */
const keyName = /^\w{2,}$/

/** A key that may be a shortcut, as `KeyboardEvent` tells it. */
export type Press = { key: string; code: string; isRepeat: boolean }

/**
 * Calls `answer` with each key that may be a shortcut: a sign, pressed without a modifier, outside of
 * fields and panels, while nothing is being composed and shortcuts are on. Shift and AltGr are modifiers
 * of a letter alone: on many keyboards "/" and "?" are typed with them. Returns what ends it.
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
    // Some browsers search the page at this key.
    if (key === '/') event.preventDefault()
    answer({ key, code, isRepeat: repeat })
  }
  addEventListener('keydown', listen)
  return () => removeEventListener('keydown', listen)
}
