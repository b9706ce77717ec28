import { useEffect, useRef } from 'react'
import type { OfflineList } from '../../core/offline/offline-list.ts'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import type { PartWords } from '../i18n/language-folder.ts'
import button from '../ui/button.module.css'
import { formatSize } from '../ui/format-size.ts'
import ruled from '../ui/ruled-section.module.css'
import {
  cancelDownload,
  type LatestDownload,
  removeLatest,
  startDownload,
  useLatestDownload,
} from './latest-download.ts'
import { listChoices } from './list-choices.ts'
import styles from './offline-shelf.module.css'

type LatestChoicesProps = {
  list: OfflineList
  /** Data paths of all cached articles, and of those cached by a download. */
  cached: ReadonlySet<string>
  downloaded: ReadonlySet<string>
}

/** Offers to download the newest stories, and shows the progress. */
export function LatestChoices({ list, cached, downloaded }: LatestChoicesProps) {
  const { language } = useInterfaceLanguage()
  const words = useWordsOf('offline')
  const download = useLatestDownload()
  const end = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    // The pressed button has disappeared, and the focus with it.
    const isLost = document.activeElement === document.body
    if (isLost && (download.type === 'ended' || download.type === 'removed')) end.current?.focus()
  }, [download.type])
  // A choice whose articles are all cached already is not offered.
  const choices = listChoices(list).filter(
    ({ count }) => !list.articles.slice(0, count).every(({ path }) => cached.has(path)),
  )
  if (download.type === 'running') return <DownloadProgress {...download} />
  return (
    <>
      {choices.length > 0 && <p className={ruled.text}>{words.choose}</p>}
      <div className={styles.actions}>
        {choices.map(({ count, isAll, bytes }) => (
          <button
            key={count}
            type="button"
            className={button.framed}
            onClick={() => startDownload(list, count)}
          >
            {words[isAll ? 'all' : 'latest'](count, formatSize(bytes, language))}
          </button>
        ))}
        {downloaded.size > 0 && (
          <button type="button" className={button.quiet} onClick={removeLatest}>
            {words.remove}
          </button>
        )}
      </div>
      <p ref={end} role="status" tabIndex={-1} className={ruled.text}>
        {describeEnd(download, words)}
      </p>
    </>
  )
}

function DownloadProgress({ cached, total }: { cached: number; total: number }) {
  const words = useWordsOf('offline')
  const text = words.progress(cached, total)
  const cancel = useRef<HTMLButtonElement>(null)
  useEffect(() => cancel.current?.focus(), [])
  return (
    <div className={styles.progress}>
      <progress value={cached} max={total} aria-label={text} />
      <p className={ruled.text}>{text}</p>
      <button ref={cancel} type="button" className={button.framed} onClick={cancelDownload}>
        {words.cancel}
      </button>
    </div>
  )
}

function describeEnd(download: LatestDownload, words: PartWords['offline']): string {
  if (download.type === 'ended') return words.ends[download.end](download.cached)
  return download.type === 'removed' ? words.removed : ''
}
