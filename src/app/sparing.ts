import { siteLanguage } from '../core/language/languages.ts'
import { savesData } from './loading/saves-data.ts'
import { speculate } from './loading/speculate.ts'

/**
 * Runs in place of the app on a sparing device. Links are links, so each page is a document of its own; what
 * needs the app starts it: a button that says so, a shortcut, or a page that the app fills.
 */
export function waitForControl(start: () => Promise<void>): void {
  const stopSpeculating = savesData() ? () => {} : speculate()
  const stop = new AbortController()
  const startOnce = async () => {
    await start()
    // After a failure the next press tries again.
    if (document.documentElement.dataset.app === undefined) return
    stop.abort()
    stopSpeculating()
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-starts-app]')) {
    button.hidden = false
    button.addEventListener('click', () => replaceByTools(button, startOnce))
  }
  addEventListener('click', showPicture, { signal: stop.signal })
  addEventListener('keydown', (event) => isShortcut(event) && startOnce(), { signal: stop.signal })
  const { language = siteLanguage } = document.documentElement.dataset
  if (language !== siteLanguage || isEmpty()) startOnce()
}

/** Whether only the app can fill this page: what it shows is on the device, or in the address. */
function isEmpty(): boolean {
  const state = document.getElementById('simak-state')?.textContent ?? ''
  return /^\{"type":"(?:library|search)"\}$/.test(state)
}

/** Starts the app, which renders its controls in the place of the button, and moves the focus to them. */
async function replaceByTools(button: HTMLElement, start: () => Promise<void>): Promise<void> {
  if (button.ariaBusy === 'true') return
  const place = button.parentElement
  button.ariaBusy = 'true'
  await start()
  button.ariaBusy = null
  requestAnimationFrame(() => {
    if (!button.isConnected) place?.querySelector('button')?.focus()
  })
}

/** Shows a picture that waits for a tap, as the app would. A picture that does not wait has a box. */
function showPicture(event: MouseEvent): void {
  const { button, metaKey, ctrlKey, shiftKey, altKey } = event
  if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return
  const frame = event.target instanceof Element && event.target.closest('[data-pictures]:not(html)')
  if (!(frame instanceof HTMLElement)) return
  if (frame.querySelector('img')?.getClientRects().length !== 0) return
  event.preventDefault()
  delete frame.dataset.pictures
}

/** Whether a key may be one of the app's shortcuts: a single character, and not in a field. */
function isShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || key.length !== 1 || key === ' ') return false
  return !(target instanceof Element && target.matches('input, textarea, select'))
}
