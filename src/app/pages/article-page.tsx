import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router-dom'
import { findListedAt } from '../../core/article/find-listed-at.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import type { Story } from '../../core/article/story.ts'
import { siteLanguage } from '../../core/language/languages.ts'
import { describeStory } from '../../core/publish/head.ts'
import { useIsSettled } from '../arrival/arrival.tsx'
import { TextLanguageContext, useText } from '../i18n/text-language.ts'
import { articleQuery, storyQuery } from '../loading/queries.ts'
import { useHasScript } from '../loading/use-feature.ts'
import { ArticleBody } from '../reading/article-body.tsx'
import { ArticleEnd } from '../reading/article-end.tsx'
import { ArticleFigure } from '../reading/article-figure.tsx'
import { ArticleHeader } from '../reading/article-header.tsx'
import { ArticleProvenance } from '../reading/article-provenance.tsx'
import { BodyPending } from '../reading/body-pending.tsx'
import { BriefBody } from '../reading/brief-body.tsx'
import { SkippedNotice } from '../reading/skipped-notice.tsx'
import { RelatedStories } from '../stories/related-stories.tsx'
import { ReadingClockOf } from '../time/reading-clock.tsx'
import styles from './article-page.module.css'
import { ArticleTools } from './article-tools.tsx'
import { FailurePage } from './failure-page.tsx'
import { ProvenanceDoor } from './provenance-door.tsx'
import { ReadingCompanion } from './reading-companion.tsx'

/** The key makes each slug a new page, so that nothing of the previous article remains. */
export function ArticlePage() {
  const { slug = '' } = useParams()
  return <ArticleOf key={slug} slug={slug} />
}

function ArticleOf({ slug }: { slug: string }) {
  const { data: article, error, refetch } = useQuery(articleQuery(slug))
  const { data: card } = useQuery(storyQuery(slug))
  const isSettled = useIsSettled()
  const hasScript = useHasScript()
  const story = article ?? card
  const { dir } = useText(story?.language ?? siteLanguage)
  if (error !== null) return <FailurePage error={error} retry={refetch} />
  if (!story) return <BodyPending />
  return (
    <TextLanguageContext value={story.language}>
      <ReadingClockOf captured={article === undefined ? null : findListedAt(article)}>
        <div className={story.type === 'brief' ? styles.briefPage : styles.page}>
          <article className={styles.article} lang={story.language} dir={dir}>
            <ArticleHeader
              story={story}
              head={describeStory(story)}
              isComplete={article !== undefined && isSettled}
              tools={article !== undefined && hasScript && <ArticleTools article={article} />}
            />
            {story.type === 'brief' && <BriefBody brief={story} />}
            {article === undefined && <Pending card={story} />}
            {article !== undefined && isSettled && (
              <>
                <Reading article={article} />
                <ReadingCompanion article={article} />
              </>
            )}
          </article>
          {article !== undefined && isSettled && (
            <div className={styles.related}>
              <RelatedStories
                stories={article.related}
                captured={findListedAt(article)}
                form={article.type === 'brief' ? 'grid' : 'column'}
                shown={article.type === 'full' ? article.figure?.file?.path : undefined}
              />
            </div>
          )}
        </div>
      </ReadingClockOf>
    </TextLanguageContext>
  )
}

/** The card's summary while the body is loading; a brief has no body to wait for. */
function Pending({ card }: { card: Story | PublishedArticle }) {
  if (card.type === 'brief') return null
  return <BodyPending summary={'summary' in card ? card.summary : null} />
}

function Reading({ article }: { article: PublishedArticle }) {
  return (
    <>
      {article.type === 'full' && (
        <>
          {article.figure !== null && <ArticleFigure figure={article.figure} isLead />}
          <ArticleBody article={article} />
          {article.skippedBlocks !== undefined && <SkippedNotice />}
          <ArticleEnd article={article} />
        </>
      )}
      <ArticleProvenance article={article} />
      <ProvenanceDoor article={article} />
    </>
  )
}
