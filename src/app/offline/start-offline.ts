import * as v from 'valibot'
import { EditionAnswerSchema } from '../../core/offline/messages.ts'
import { OfflineListSchema } from '../../core/offline/offline-list.ts'
import { paths } from '../../core/publish/paths.ts'
import { loadDocument } from '../loading/load-document.ts'
import { parseWith } from '../loading/parse-with.ts'
import { savesData } from '../loading/saves-data.ts'
import { askWorker } from './ask-worker.ts'
import { notifyCacheChanged } from './cache-changes.ts'
import { cacheLatest } from './cache-latest.ts'
import { cacheOpened } from './cache-opened.ts'
import { canCache } from './can-cache.ts'
import { followUpdates } from './follow-updates.ts'
import { readChoice } from './offline-choice.ts'
import { registerWorker } from './register-worker.ts'
import { takeFreeTurn } from './take-turn.ts'

/**
 * Sets up offline reading. Where the browser does not allow it, nothing else changes. The worker and its files
 * cost data, so under Save-Data this is called only for a reader who keeps something.
 */
export async function startOffline(offerUpdate: (take: () => void) => void): Promise<void> {
  if (!canCache()) return
  try {
    await waitForIdle()
    const registration = await registerWorker()
    followUpdates(registration, offerUpdate)
    const isFirst = navigator.serviceWorker.controller === null
    const { active } = await navigator.serviceWorker.ready
    if (isFirst) await waitForController()
    if (isFirst) await cacheOpened()
    if (savesData()) return
    if (active === null) return
    const edition = askWorker(active, { type: 'fill' })
    await renewLatest(edition)
  } catch {
    // Storage is blocked or the network failed; the next page tries again.
  }
}

/** Waits until the page is idle, because the reader's own actions go first. */
function waitForIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 5_000 })
    else setTimeout(resolve, 1_000)
  })
}

function waitForController(): Promise<void> {
  return new Promise((resolve) => {
    if (navigator.serviceWorker.controller !== null) return resolve()
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true })
  })
}

/**
 * Renews the newest articles that the reader chose, or caches a small edition whole. The list of articles
 * is long, so it is not fetched for a reader of a large edition who chose none.
 */
async function renewLatest(edition: Promise<unknown>): Promise<void> {
  const chosen = readChoice()
  if (chosen === 0 || (chosen === null && !isWhole(await edition))) return
  await takeFreeTurn(async (signal) => {
    const list = await loadDocument(paths.data.offline, parseWith(OfflineListSchema), signal)
    const count = readChoice() ?? (list.isSmall ? list.total : null)
    if (count !== null) await cacheLatest(list, count, { signal, atOnce: 1 })
  })
  notifyCacheChanged()
}

function isWhole(edition: unknown): boolean {
  const answer = v.safeParse(EditionAnswerSchema, edition)
  return answer.success && answer.output.isWhole
}
