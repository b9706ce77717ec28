import { toDayPath } from '../../core/archive/archive-paths.ts'
import type { Day } from '../../core/archive/schema.ts'
import { paths } from '../../core/publish/paths.ts'
import { DayFoot, isOtherYear } from '../archive/day-foot.tsx'
import { sayDay } from '../archive/day-words.ts'
import { Neighbours } from '../archive/neighbours.tsx'
import { PageNumbers } from '../archive/page-numbers.tsx'
import { PageHeading } from '../arrival/page-heading.tsx'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import { BriefLines } from '../stories/brief-lines.tsx'
import { DayLead } from '../stories/day-lead.tsx'
import { DayStories } from '../stories/day-stories.tsx'
import styles from './archive-day.module.css'

/** The page of a day, read like the paper of that day. Tiers without stories are left out. */
export function ArchiveDay({ day: data, path }: { day: Day; path: string }) {
  const { language, words: pageWords, timeWords } = useInterfaceLanguage()
  const words = useWordsOf('archive')
  const { day, total, outlets, hours, page, pages, lead, stories, briefs, earlier, later } = data
  const name = sayDay(day, timeWords, { weekday: true, year: true })
  const title = page === 1 ? name : `${name}, ${words.pageOf(page, pages)}`
  const head = {
    title: `${title} – ${pageWords.siteName}`,
    description: words.dayDescription(name, total),
    path,
    language,
  }
  const toNeighbour = (neighbour: Day['earlier']) =>
    neighbour === null
      ? null
      : {
          path: paths.archive.period(neighbour.day),
          name: sayDay(neighbour.day, timeWords, {
            weekday: true,
            year: isOtherYear(neighbour.day, day),
          }),
        }
  const facts = [
    words.dayLine(total, outlets),
    ...(hours === null ? [] : [words.hours(hours.first, hours.last, hours.zone)]),
    ...(pages === 1 ? [] : [words.pageOf(page, pages)]),
  ]
  return (
    <div lang={language}>
      <Neighbours
        label={words.neighbours}
        earlier={toNeighbour(earlier)}
        later={toNeighbour(later)}
      >
        {facts.join(', ')}
      </Neighbours>
      <PageHeading head={head} className={styles.date}>
        {name}
      </PageHeading>
      <div className={styles.paper}>
        {lead !== null && <DayLead lead={lead} />}
        {stories.length > 0 && <DayStories stories={stories} />}
        {briefs.length > 0 && (
          <section className={styles.briefs} aria-labelledby="kabar-singkat">
            <h2 id="kabar-singkat" className={styles.section}>
              {words.briefs}
            </h2>
            <BriefLines stories={briefs} />
          </section>
        )}
      </div>
      <PageNumbers
        page={page}
        pages={pages}
        isWhole={true}
        toPath={(each) => toDayPath(day, each)}
      />
      <DayFoot day={data} />
    </div>
  )
}
