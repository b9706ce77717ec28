import { useEffect } from 'react'
import { Outlet } from 'react-router-dom'
import { AnnouncementProvider, useAnnouncement } from '../arrival/announcement.tsx'
import { ArrivalProvider } from '../arrival/arrival.tsx'
import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import { openKnownLibrary } from '../library/open-library.ts'
import { NoticeProvider } from '../notices/notice.tsx'
import hidden from '../styles/hidden.module.css'
import { ClockChoice } from '../time/reading-clock.tsx'
import { PageLinks } from '../ui/page-link.tsx'
import { SkipLink } from '../ui/skip-link.tsx'
import { followSettings } from './follow-settings.ts'
import { Panels } from './panels.tsx'
import styles from './shell.module.css'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'

/** The frame around all pages; it stays mounted when the page changes. */
export function Shell() {
  const { language, words } = useInterfaceLanguage()
  useEffect(followSettings, [])
  useEffect(openKnownLibrary, [])
  return (
    <AnnouncementProvider>
      <ArrivalProvider>
        <ClockChoice>
          <NoticeProvider>
            <Panels>
              <PageLinks>
                <SkipLink to="isi" className={styles.skip} lang={language}>
                  {words.skipToContent}
                </SkipLink>
                <SiteHeader />
                <main id="isi" tabIndex={-1} className={styles.main}>
                  <Outlet />
                </main>
                <SiteFooter />
                <Announcer />
              </PageLinks>
            </Panels>
          </NoticeProvider>
        </ClockChoice>
      </ArrivalProvider>
    </AnnouncementProvider>
  )
}

function Announcer() {
  const announcement = useAnnouncement()
  return (
    <p role="status" className={hidden.hidden}>
      {announcement}
    </p>
  )
}
