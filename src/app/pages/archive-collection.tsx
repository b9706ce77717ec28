import { toCollectionPath, toFeedPath } from '../../core/archive/archive-paths.ts'
import type { Collection } from '../../core/archive/schema.ts'
import { sayDay } from '../archive/day-words.ts'
import { PageNumbers } from '../archive/page-numbers.tsx'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import { StoryList } from '../stories/story-list.tsx'
import { ClockSwitch } from '../time/clock-switch.tsx'
import styles from './archive-collection.module.css'
import { PageHeader } from './page-header.tsx'

type ArchiveCollectionProps = { collection: Collection; path: string }

/** The stories of an outlet or a reporter, newest first, with their feed. */
export function ArchiveCollection({ collection, path }: ArchiveCollectionProps) {
  const { language, words: pageWords, timeWords } = useInterfaceLanguage()
  const words = useWordsOf('archive')
  const { captured, kind, slug, name, total, since, hasFeed, page, pages, stories } = collection
  const title = page === 1 ? name : `${name}, ${words.pageOf(page, pages)}`
  const describe = kind === 'outlets' ? words.outletDescription : words.reporterDescription
  const head = {
    title: `${title} – ${pageWords.siteName}`,
    description: describe(name, total),
    path,
    language,
  }
  const sinceDay = since === null ? null : sayDay(since, timeWords, { year: true })
  const feed = import.meta.env.BASE_URL + toFeedPath(kind, slug).slice(1)
  return (
    <div lang={language}>
      <PageHeader head={head} title={name}>
        <p className={styles.line}>
          <span>{words.collectionLine(total, sinceDay)}</span>
          {hasFeed && <a href={feed}>{words.feed}</a>}
        </p>
        <ClockSwitch captured={captured} stories={stories} />
      </PageHeader>
      <div className={styles.stories}>
        <StoryList stories={stories} level={2} form="rows" />
      </div>
      <PageNumbers
        page={page}
        pages={pages}
        isWhole={false}
        toPath={(each) => toCollectionPath(kind, slug, each)}
      />
    </div>
  )
}
