import { useEffect } from 'react'
import { Outlet } from 'react-router'
import { useSpeech } from '../i18n/words-context.tsx'
import { ClockChoice } from '../time/reading-clock.tsx'
import { ArrivalProvider, useAnnouncement } from './arrival.tsx'
import { openKnownLibrary } from './library-door.ts'
import { NoticeProvider } from './notice.tsx'
import { Panels } from './panels.tsx'
import { followSettings } from './settings-door.ts'
import styles from './shell.module.css'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'
import { SkipLink } from './skip-link.tsx'

/** What stays while pages change. */
export function Shell() {
  const { language, words } = useSpeech()
  useEffect(followSettings, [])
  useEffect(openKnownLibrary, [])
  return (
    <ArrivalProvider>
      <ClockChoice>
        <NoticeProvider>
          <Panels>
            <SkipLink to="isi" className={styles.skip} lang={language}>
              {words.skipToContent}
            </SkipLink>
            <SiteHeader />
            <main id="isi" tabIndex={-1} className={styles.main}>
              <Outlet />
            </main>
            <SiteFooter />
            <Announcer />
          </Panels>
        </NoticeProvider>
      </ClockChoice>
    </ArrivalProvider>
  )
}

function Announcer() {
  const announcement = useAnnouncement()
  return (
    <p role="status" className={styles.announcer}>
      {announcement}
    </p>
  )
}
