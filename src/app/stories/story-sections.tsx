import type { Story } from '../../core/article/story.ts'
import type { FrontSection } from '../../core/edition/schema.ts'
import { paths } from '../../core/publish/paths.ts'
import { spellDays } from '../../core/time/spell-days.ts'
import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { StoryList } from './story-list.tsx'
import styles from './story-sections.module.css'

type StorySectionsProps = {
  /** The stories of all sections, one section after another. */
  stories: readonly Story[]
  sections: readonly FrontSection[]
}

/** Sections of the front page, each with the stories of a day, or of a few days, in rows of three. */
export function StorySections({ stories, sections }: StorySectionsProps) {
  const { words, timeWords } = useInterfaceLanguage()
  return sections.map((section, index) => {
    const { from, to, shown } = section
    const start = sections.slice(0, index).reduce((sum, each) => sum + each.shown, 0)
    const id = `hari-${index + 1}`
    return (
      <section key={id} className={styles.section} aria-labelledby={id}>
        <header className={styles.head}>
          <h2 id={id} className={styles.day}>
            {from === null || to === null ? words.undated : spellDays(from, to, timeWords)}
          </h2>
          {section.isWhole || from !== to ? (
            <p className={styles.count}>{words.storyCount(section.total)}</p>
          ) : (
            <PageLink
              to={to === null ? paths.archive.undated : paths.archive.period(to)}
              className={styles.all}
            >
              {words.allOfDay(section.total)}
            </PageLink>
          )}
        </header>
        <StoryList stories={stories.slice(start, start + shown)} level={3} form="rows" />
      </section>
    )
  })
}
