import { useEffect, useState } from 'react'
import { type OfflineList, OfflineListSchema } from '../../core/offline/offline-list.ts'
import { paths } from '../../core/publish/paths.ts'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import { loadDocument } from '../loading/load-document.ts'
import { parseWith } from '../loading/parse-with.ts'
import tall from '../styles/tall-page.module.css'
import { formatSize } from '../ui/format-size.ts'
import ruled from '../ui/ruled-section.module.css'
import { RuledSection } from '../ui/ruled-section.tsx'
import { useCacheChanges } from './cache-changes.ts'
import { canCache } from './can-cache.ts'
import { LatestChoices } from './latest-choices.tsx'
import { useLatestDownload } from './latest-download.ts'
import { listCached, listDownloaded, sumCached } from './measure-cached.ts'
import styles from './offline-shelf.module.css'

/** Section of the library's page: what can be read offline, and how to download more. */
export function OfflineShelf() {
  const words = useWordsOf('offline')
  // The site is built without offline support; that is not worth a message.
  if (!import.meta.env.SIMAK_WORKER) return null
  return (
    <RuledSection title={words.shelf}>
      {canCache() ? <CachedStories /> : <p className={ruled.text}>{words.unsupported}</p>}
    </RuledSection>
  )
}

function CachedStories() {
  const { language } = useInterfaceLanguage()
  const words = useWordsOf('offline')
  const list = useOfflineList()
  const cached = useCached()
  if (cached === null) return <p className={ruled.text}>{words.unsupported}</p>
  const isOpening = cached === 'loading' || list === 'loading'
  return (
    <div className={`${styles.stories} ${isOpening ? tall.opening : ''}`}>
      {cached !== 'loading' && list !== 'loading' && (
        <p className={ruled.text}>
          {cached.all.size === 0
            ? words.nothingCached
            : words.cached(
                cached.all.size,
                list && formatSize(sumCached(cached.all, list), language),
              )}{' '}
          {words.savesItself}
        </p>
      )}
      {list === null && <p className={ruled.text}>{words.listFailed}</p>}
      {list !== null && list !== 'loading' && cached !== 'loading' && (
        <LatestChoices list={list} cached={cached.all} downloaded={cached.downloaded} />
      )}
    </div>
  )
}

/** Returns null when the list fails to load. */
function useOfflineList(): OfflineList | 'loading' | null {
  const [list, setList] = useState<OfflineList | 'loading' | null>('loading')
  useEffect(() => {
    const controller = new AbortController()
    loadDocument(paths.data.offline, parseWith(OfflineListSchema), controller.signal).then(
      setList,
      () => {
        if (!controller.signal.aborted) setList(null)
      },
    )
    return () => controller.abort()
  }, [])
  return list
}

type CachedPaths = { all: ReadonlySet<string>; downloaded: ReadonlySet<string> }

/**
 * Returns the cached articles, counted again after each change and each start or end of a download; null where
 * the browser refuses access to its caches, as with blocked site data.
 */
function useCached(): CachedPaths | 'loading' | null {
  const { type } = useLatestDownload()
  const changes = useCacheChanges()
  const [cached, setCached] = useState<CachedPaths | 'loading' | null>('loading')
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them changes the set of cached articles.
  useEffect(() => {
    Promise.all([listCached(), listDownloaded()]).then(
      ([all, downloaded]) => setCached({ all, downloaded }),
      () => setCached(null),
    )
  }, [type, changes])
  return cached
}
