import { siteLanguage } from '../core/language/languages.ts'
import { findChosenLanguage } from './i18n/find-chosen-language.ts'
import { loadFolder } from './i18n/load-folder.ts'
import { isSparing } from './loading/is-sparing.ts'
import { showTypeface } from './styles/show-typeface.ts'

/**
 * Runs on every page before the app: it waits until the page has loaded and the device is idle, or until the
 * reader is about to interact, and only then loads the app. Text, links and printing work without it. On a
 * device that should be spared, `sparing.ts` waits instead until something needs the app.
 */

/** Events that show that the reader is about to interact. */
const reaches = ['pointerover', 'pointerdown', 'touchstart', 'keydown', 'focusin'] as const

/** A device that is never idle counts as idle after this time. */
const idleLimitMs = 2000

/** A click on a link waits this long for an app that is loading; after that the browser follows the link. */
const holdLimitMs = 300

/** A form waits this long: longer, because the page that the browser opens needs the app again. */
const sendLimitMs = 10_000

const isSpared = isSparing()

let hasStarted = false
/** A link or button that was clicked while the app was loading. */
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
    // The network failed: the page works as before, and the next interaction retries. After a deploy that
    // deleted the files, the page of the new build is loaded, at most once.
    hasStarted = false
    if (!isSpared) listen()
    // Only some browsers fetch a failed script again, so a form that waited is sent without the app.
    // A link that waits is followed when its time is over.
    if (held instanceof HTMLButtonElement) letGo(held)
    import('./loading/recover-from-deploy.ts')
      .then((deploy) => deploy.reloadForNewBuild())
      .catch(() => {})
  }
}

/** Loads React first and the rest in a separate task: one long task would delay a tap. */
async function loadApp(): Promise<void> {
  // Loaded in parallel with the app, so that the words are ready with it; on failure the app tries again.
  loadFolder(findChosenLanguage()).catch(() => {})
  await import('./react.ts')
  await new Promise((resolve) => setTimeout(resolve))
  const { openApp } = await import('./main.tsx')
  await openApp()
}

/** Holds a click that the app is about to handle, so that it is neither lost nor handled twice. */
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
  setTimeout(() => letGo(target), link === null ? sendLimitMs : holdLimitMs)
}

/** Leaves what was clicked to the browser, if it still waits for the app. */
function letGo(target: HTMLElement): void {
  if (held !== target) return
  if (target instanceof HTMLAnchorElement) location.assign(target.href)
  if (!(target instanceof HTMLButtonElement) || target.form === null) return
  held = null
  target.form.requestSubmit(target)
}

function listen(): void {
  for (const reach of reaches) addEventListener(reach, start, { passive: true })
}

/** Whether the page was prerendered in another language than the reader's. */
function isForeign(): boolean {
  return findChosenLanguage() !== siteLanguage
}

function startWhenIdle(): void {
  if (isForeign()) start()
  else if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: idleLimitMs })
  else setTimeout(start, 200)
}

/** Loads the app when the device is idle, or when the reader is about to interact. */
function prepare(): void {
  listen()
  addEventListener('click', hold, true)
  if (document.readyState === 'complete') startWhenIdle()
  else addEventListener('load', startWhenIdle, { once: true })
}

showTypeface()

// In development nothing is prerendered, so the app is needed at once.
if (document.getElementById('simak-state') === null) start()
else if (isSpared) {
  import('./sparing.ts').then((sparing) => sparing.waitForControl(start), prepare)
} else prepare()
