import { toUndatedPath } from '../../core/archive/archive-paths.ts'
import type { Undated } from '../../core/archive/schema.ts'
import { PageNumbers } from '../archive/page-numbers.tsx'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import { StoryList } from '../stories/story-list.tsx'
import { ClockSwitch } from '../time/clock-switch.tsx'
import styles from './archive-undated.module.css'
import { PageHeader } from './page-header.tsx'

/** The stories without a known day. */
export function ArchiveUndated({ undated, path }: { undated: Undated; path: string }) {
  const { language, words: pageWords } = useInterfaceLanguage()
  const words = useWordsOf('archive')
  const { captured, page, pages, total, stories } = undated
  const name = pages > 1 ? `${words.undated}, ${words.pageOf(page, pages)}` : words.undated
  const head = {
    title: `${name} – ${pageWords.siteName}`,
    description: words.undatedDescription,
    path,
    language,
  }
  return (
    <div lang={language}>
      <PageHeader head={head} title={words.undated}>
        <p className={styles.note}>{words.undatedLine(total)}</p>
        <ClockSwitch captured={captured} stories={stories} />
      </PageHeader>
      <div className={styles.stories}>
        <StoryList stories={stories} level={2} form="rows" />
      </div>
      <PageNumbers page={page} pages={pages} isWhole={true} toPath={toUndatedPath} />
    </div>
  )
}
