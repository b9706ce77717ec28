import { createContext, type ReactNode, use, useState } from 'react'

const AnnouncementContext = createContext('')
const AnnounceContext = createContext<(text: string) => void>(() => {})

/** Returns a function that announces a text in the page's one live region. It never changes. */
export function useAnnounce(): (text: string) => void {
  return use(AnnounceContext)
}

/** Returns the text of the live region: the title of each new page, once per navigation. */
export function useAnnouncement(): string {
  return use(AnnouncementContext)
}

/** Holds what is announced, in a component of its own, so that no page renders again when that changes. */
export function AnnouncementProvider({ children }: { children: ReactNode }) {
  const [announcement, setAnnouncement] = useState('')
  return (
    <AnnounceContext value={setAnnouncement}>
      <AnnouncementContext value={announcement}>{children}</AnnouncementContext>
    </AnnounceContext>
  )
}
