import type { Mentioned } from '../../core/edition/schema.ts'
import { paths } from '../../core/publish/paths.ts'
import { useWords } from '../i18n/interface-language.tsx'
import { useText } from '../i18n/text-language.ts'
import { PageLink } from '../ui/page-link.tsx'
import styles from './mentioned-stories.module.css'

/** Stories of which only other pages tell: a small list with how often each is mentioned. */
export function MentionedStories({ mentioned }: { mentioned: Mentioned }) {
  const words = useWords()
  const id = 'disebut'
  return (
    <section className={styles.mentioned} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id} className={styles.label}>
          {words.mentioned}
        </h2>
        <p className={styles.count}>{words.mentionedCount(mentioned.total)}</p>
      </header>
      <ul className={styles.list}>
        {mentioned.stories.map((story) => (
          <li key={story.slug} className={styles.item}>
            <MentionedStory story={story} />
            {story.count > 0 && <span className={styles.times}>{words.times(story.count)}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function MentionedStory({ story }: { story: Mentioned['stories'][number] }) {
  return (
    <PageLink to={paths.article(story.slug)} className={styles.link} {...useText(story.language)}>
      {story.headline}
    </PageLink>
  )
}
