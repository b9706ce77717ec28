import { useQueryClient } from '@tanstack/react-query'
import type { Story } from '../../core/article/story.ts'
import { paths } from '../../core/publish/paths.ts'
import { useText } from '../i18n/text-language.ts'
import { storyQuery } from '../loading/queries.ts'
import { PageLink } from '../ui/page-link.tsx'
import styles from './entry-link.module.css'

/** Links to a story, and caches it first, so that its page can show the headline before its data arrives. */
export function EntryLink({ story }: { story: Story }) {
  const queryClient = useQueryClient()
  return (
    <PageLink
      to={paths.article(story.slug)}
      className={styles.link}
      {...useText(story.language)}
      onClick={() => queryClient.setQueryData(storyQuery(story.slug).queryKey, story)}
    >
      {story.headline}
    </PageLink>
  )
}
