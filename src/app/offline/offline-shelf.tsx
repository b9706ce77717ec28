import { useEffect, useState } from 'react'
import { type OfflineList, OfflineListSchema } from '../../core/offline/offline-list.ts'
import { paths } from '../../core/publish/paths.ts'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import { loadDocument } from '../loading/load-document.ts'
import { parseWith } from '../loading/parse-with.ts'
import ruled from '../ui/ruled-section.module.css'
import { RuledSection } from '../ui/ruled-section.tsx'
import { canKeep } from './can-keep.ts'
import { formatSize } from './format-size.ts'
import { useKeptChanges } from './kept-changes.ts'
import { LatestChoices } from './latest-choices.tsx'
import { useLatestDownload } from './latest-download.ts'
import { listKept, listTaken, sumKept } from './measure-kept.ts'
import styles from './offline-shelf.module.css'

/** Section of the library's page: what can be read offline, and how to download more. */
export function OfflineShelf() {
  const words = useWordsOf('offline')
  // The site is built without offline support; that is not worth a message.
  if (!import.meta.env.SIMAK_WORKER) return null
  return (
    <RuledSection title={words.shelf}>
      {canKeep() ? <KeptStories /> : <p className={ruled.text}>{words.unsupported}</p>}
    </RuledSection>
  )
}

function KeptStories() {
  const { language } = useInterfaceLanguage()
  const words = useWordsOf('offline')
  const list = useOfflineList()
  const kept = useKept()
  return (
    <div className={styles.stories}>
      {kept !== null && list !== 'loading' && (
        <p className={ruled.text}>
          {kept.all.size === 0
            ? words.nothingKept
            : words.kept(kept.all.size, list && formatSize(sumKept(kept.all, list), language))}{' '}
          {words.savesItself}
        </p>
      )}
      {list === null && <p className={ruled.text}>{words.listFailed}</p>}
      {list !== null && list !== 'loading' && kept !== null && (
        <LatestChoices list={list} kept={kept.all} taken={kept.taken} />
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

type Kept = { all: ReadonlySet<string>; taken: ReadonlySet<string> }

/** Returns the cached articles, counted again after each change and each start or end of a download. */
function useKept(): Kept | null {
  const { type } = useLatestDownload()
  const changes = useKeptChanges()
  const [kept, setKept] = useState<Kept | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them changes the set of cached articles.
  useEffect(() => {
    Promise.all([listKept(), listTaken()]).then(
      ([all, taken]) => setKept({ all, taken }),
      () => {},
    )
  }, [type, changes])
  return kept
}
