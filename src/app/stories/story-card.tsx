import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { formatSummary } from '../../core/article/format-summary.ts'
import type { Story } from '../../core/article/story.ts'
import { paths } from '../../core/publish/paths.ts'
import { TextLanguageContext, useText } from '../i18n/text-language.ts'
import { articleQuery, storyQuery } from '../loading/queries.ts'
import { PageLink } from '../ui/page-link.tsx'
import styles from './story-card.module.css'
import { StoryPicture } from './story-picture.tsx'
import { StoryTime } from './story-time.tsx'
import { useIntent } from './use-intent.ts'

type StoryCardProps = {
  story: Story
  /** Heading level of the headline. */
  level: 2 | 3
  /** Form of its picture; a card without a picture is text alone. */
  picture?: 'second' | 'thumbnail' | undefined
  /** Renders the card's texts, for example with marked words; by default as they are. */
  renderText?: ((text: string) => ReactNode) | undefined
  /** Rendered below the story. */
  children?: ReactNode
}

/** A story in a list. Its headline is its only link. */
export function StoryCard({ story, level, picture, renderText, children }: StoryCardProps) {
  const summary = formatSummary(story)
  const Heading = level === 2 ? 'h2' : 'h3'
  const file = picture === undefined ? undefined : story.picture
  const title = (
    <>
      <StoryTime story={story} />
      <Heading className={styles.headline}>
        <StoryLink story={story}>{renderText?.(story.headline)}</StoryLink>
      </Heading>
    </>
  )
  return (
    <div {...useText(story.language)}>
      <TextLanguageContext value={story.language}>
        {picture === undefined || file === undefined ? (
          title
        ) : (
          <div className={styles[picture]}>
            <div>{title}</div>
            <StoryPicture slug={story.slug} file={file} form={picture} />
          </div>
        )}
        {summary !== null && <p className={styles.summary}>{renderText?.(summary) ?? summary}</p>}
        {children}
      </TextLanguageContext>
    </div>
  )
}

/**
 * Links to a story and caches its card, unless its beginning is known, so that the next page can show the
 * headline before its data arrives.
 */
export function StoryLink({ story, children }: { story: Story; children?: ReactNode }) {
  const queryClient = useQueryClient()
  const intent = useIntent(() => queryClient.prefetchQuery(articleQuery(story.slug)))
  const remember = () =>
    queryClient.setQueryData(storyQuery(story.slug).queryKey, (known) =>
      known && 'body' in known ? known : story,
    )
  return (
    <PageLink to={paths.article(story.slug)} className={styles.link} onClick={remember} {...intent}>
      {children ?? story.headline}
    </PageLink>
  )
}
