import { type ComponentType, useEffect, useEffectEvent, useState } from 'react'
import { useWordsOf } from '../i18n/interface-language.tsx'
import { useLibraryState } from '../library/open-library.ts'
import { savesData } from '../loading/saves-data.ts'
import { useNotify } from '../notices/notice.tsx'
import { cacheSaved } from './cache-saved.ts'
import { canCache } from './can-cache.ts'
import { useLatestDownload } from './latest-download.ts'
import { hasChosen } from './offline-choice.ts'
import { startOffline } from './start-offline.ts'
import { useNetwork } from './use-network.ts'

/**
 * Mounted beside every page once it is idle: caches it, offers updates, and reports when the network is
 * down.
 */
export function OfflineCompanion() {
  const words = useWordsOf('offline')
  const notify = useNotify()
  const library = useLibraryState()
  const isReached = useNetwork()

  const offerUpdate = useEffectEvent((take: () => void) =>
    notify({ text: words.update, action: { label: words.reload, run: take } }),
  )
  const saved = library?.type === 'ready' && library.damagedCount === 0 ? library.saved : null
  const { type: download } = useLatestDownload()
  const keepsStories = (saved !== null && saved.size > 0) || hasChosen() || download === 'ended'
  const mayStart = !savesData() || keepsStories
  useEffect(() => {
    if (mayStart) startOffline((take) => offerUpdate(take))
  }, [mayStart])
  const notifyFull = useEffectEvent(() => notify({ text: words.savedNotCached }))
  useEffect(() => {
    if (saved === null || !canCache()) return
    cacheSaved(new Set(saved.keys())).then(
      (hasRoom) => hasRoom || notifyFull(),
      () => {},
    )
  }, [saved])
  const [Status, setStatus] = useState<ComponentType | null>(null)
  useEffect(() => {
    if (isReached !== false) return
    // A worker that reports the network has precached this file, so the import works offline.
    import('./offline-status.tsx').then(
      ({ OfflineStatus }) => setStatus(() => OfflineStatus),
      () => {},
    )
  }, [isReached])
  return isReached === false && Status !== null ? <Status /> : null
}
