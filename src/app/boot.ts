import { siteLanguage } from '../core/language/languages.ts'
import { findChosenLanguage } from './i18n/find-chosen-language.ts'
import { loadFolder } from './i18n/load-folder.ts'
import { showTypeface } from './styles/show-typeface.ts'

/**
 * What a page runs before the reader's app: it waits until the page has loaded and the device is idle,
 * or until the reader reaches for something, and only then loads the app. Text, links and print work
 * before that by themselves.
 */

/** Signs that the reader is about to do something. */
const reaches = ['pointerover', 'pointerdown', 'touchstart', 'keydown', 'focusin'] as const

/** Ms after which a device that is never idle counts as idle. */
const idleLimitMs = 2000

/** Ms that a press on a link waits for an app that is on its way; after that the browser follows it. */
const holdLimitMs = 300

let hasStarted = false
/** A link or button pressed while the app was on its way. */
let held: HTMLElement | null = null

async function start(): Promise<void> {
  if (hasStarted) return
  hasStarted = true
  for (const reach of reaches) removeEventListener(reach, start)
  try {
    await loadApp()
    document.documentElement.dataset.app = ''
    removeEventListener('click', hold, true)
    const pressed = held
    held = null
    pressed?.click()
  } catch {
    // The line broke: the page stays what it was, and the next reach tries again. After a deploy that
    // took the files away, the page of the new build is loaded, once.
    hasStarted = false
    listen()
    import('./loading/recover-from-deploy.ts')
      .then(({ reloadForNewBuild }) => reloadForNewBuild())
      .catch(() => {})
  }
}

/** React first and the rest in a task of its own: one long task would hold up a tap. */
async function loadApp(): Promise<void> {
  // Fetched beside the app, the words are there when the app is; where they fail to load, the app tries again.
  loadFolder(findChosenLanguage()).catch(() => {})
  await import('./react.ts')
  await new Promise((resolve) => setTimeout(resolve))
  const { whenReady } = await import('./main.tsx')
  await whenReady
}

/** Keeps a press that the app is about to answer, so that it is neither lost nor answered twice. */
function hold(event: MouseEvent): void {
  const isPlain =
    event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
  const target = event.target instanceof Element ? event.target.closest('a, button') : null
  if (!isPlain || !(target instanceof HTMLElement)) return
  const link = target instanceof HTMLAnchorElement ? target : null
  if (link !== null && (link.origin !== location.origin || link.hash !== '')) return
  event.preventDefault()
  held = target
  start()
  if (link === null) return
  setTimeout(() => {
    if (held === link) location.assign(link.href)
  }, holdLimitMs)
}

function listen(): void {
  for (const reach of reaches) addEventListener(reach, start, { passive: true })
}

/** Whether the page is not prerendered in the reader's language. */
function isForeign(): boolean {
  return findChosenLanguage() !== siteLanguage
}

function startWhenIdle(): void {
  if (isForeign()) start()
  else if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: idleLimitMs })
  else setTimeout(start, 200)
}

showTypeface()

// In development nothing is prerendered: without the app there is no page.
if (document.getElementById('simak-state') === null) start()
else {
  listen()
  addEventListener('click', hold, true)
  if (document.readyState === 'complete') startWhenIdle()
  else addEventListener('load', startWhenIdle, { once: true })
}
