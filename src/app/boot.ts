/**
 * What a page runs before the reader's app: it waits until the page has loaded and the device is idle,
 * or until the reader reaches for something, and only then loads the app. Text, links and print work
 * before that by themselves.
 */

/** Signs that the reader is about to do something. */
const reaches = ['pointerover', 'pointerdown', 'touchstart', 'keydown', 'focusin'] as const

/** Ms after which a device that is never idle counts as idle. */
const idleTimeout = 2000

let hasStarted = false

function start(): void {
  if (hasStarted) return
  hasStarted = true
  for (const reach of reaches) removeEventListener(reach, start)
  loadApp().catch(() => {
    // The line broke: the page stays what it was, and the next reach tries again.
    hasStarted = false
    listen()
  })
}

/** React first and the rest in a task of its own: one long task would hold up a tap. */
async function loadApp(): Promise<void> {
  await import('react-dom/client')
  await new Promise((resolve) => setTimeout(resolve))
  await import('./main.tsx')
}

function listen(): void {
  for (const reach of reaches) addEventListener(reach, start, { passive: true })
}

function startWhenIdle(): void {
  if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: idleTimeout })
  else setTimeout(start, 200)
}

// In development nothing is prerendered: without the app there is no page.
if (document.getElementById('simak-state') === null) start()
else {
  listen()
  if (document.readyState === 'complete') startWhenIdle()
  else addEventListener('load', startWhenIdle, { once: true })
}
