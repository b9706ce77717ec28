import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { paths } from '../../core/publish/paths.ts'
import type { InterfaceWords } from '../i18n/id/interface.ts'
import { useWords } from '../i18n/interface-language.tsx'
import { newestQuery } from '../loading/queries.ts'
import { StoryList } from '../stories/story-list.tsx'
import tall from '../styles/tall-page.module.css'
import { PageLink } from '../ui/page-link.tsx'
import { RuledSection } from '../ui/ruled-section.tsx'
import { MessagePage } from './message-page.tsx'
import styles from './not-found-page.module.css'

type NotFoundPageProps = {
  /** Says what is missing; by default a page. */
  say?: (words: InterfaceWords) => { title: string; text: string }
  /** Further actions, before those that every such page has. */
  children?: ReactNode
}

/** The page at an address that the site does not have: a search for its words, and the newest stories. */
export function NotFoundPage({ say = sayNoPage, children }: NotFoundPageProps) {
  const words = useWords()
  const { data: newest = [], isPending } = useQuery(newestQuery)
  return (
    <div className={`${tall.page} ${isPending ? tall.opening : ''}`}>
      <MessagePage say={say}>
        {children}
        <PageLink to={paths.front}>{words.toFrontPage}</PageLink>
        <AddressSearch />
      </MessagePage>
      {newest.length > 0 && (
        <RuledSection title={words.newestStories}>
          <div className={styles.stories}>
            <StoryList stories={newest} level={3} form="grid" />
          </div>
        </RuledSection>
      )}
    </div>
  )
}

function sayNoPage(words: InterfaceWords) {
  return words.notFound
}

/**
 * Links to a search. The prerendered page does not know its address, so the app adds the words on the same
 * line, once it has loaded what finds them.
 */
function AddressSearch() {
  const words = useWords()
  const { pathname } = useLocation()
  const [query, setQuery] = useState('')
  useEffect(() => {
    import('../../core/search/address-words.ts').then(
      ({ findAddressWords }) => setQuery(findAddressWords(pathname)),
      () => {},
    )
  }, [pathname])
  const isKnown = query !== ''
  return (
    <PageLink to={isKnown ? paths.searchFor(query) : paths.searchPage} className={styles.search}>
      <span>{isKnown ? words.searchFor(query) : words.searchArchive}</span>
    </PageLink>
  )
}
