import { useEffect, useState } from 'react'
import { paths } from '../../core/publish/paths.ts'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { listCached } from './measure-cached.ts'
import styles from './offline-status.module.css'

/** Reports at the foot of the page that the reader is offline, and what else can be read. */
export function OfflineStatus() {
  const { language } = useInterfaceLanguage()
  const words = useWordsOf('offline')
  const [count, setCount] = useState(0)
  useEffect(() => {
    listCached().then(
      (cached) => setCount(cached.size),
      () => {},
    )
  }, [])
  return (
    <div className={styles.status} lang={language}>
      <p role="status">
        {words.status} {count > 0 && words.readable(count)}
      </p>
      <PageLink to={paths.library}>{words.library}</PageLink>
      <PageLink to={paths.front}>{words.frontPage}</PageLink>
    </div>
  )
}
