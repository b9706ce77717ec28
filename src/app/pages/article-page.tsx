import { useQuery } from '@tanstack/react-query'
import { memo } from 'react'
import { useLocation, useParams } from 'react-router-dom'
import type { Beginning } from '../../core/article/beginning.ts'
import { findCapturedChanges } from '../../core/article/captured-changes.ts'
import { findListedAt } from '../../core/article/find-listed-at.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import type { Story } from '../../core/article/story.ts'
import { siteLanguage } from '../../core/language/languages.ts'
import { describeStory, describeVersionPage } from '../../core/publish/head.ts'
import { paths } from '../../core/publish/paths.ts'
import { useIsSettled } from '../arrival/arrival.tsx'
import { useHasScript } from '../hydration/use-has-script.ts'
import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import { TextLanguageContext, useText } from '../i18n/text-language.ts'
import { articleQuery, storyQuery } from '../loading/queries.ts'
import { ArticleBody } from '../reading/article-body.tsx'
import { ArticleEnd } from '../reading/article-end.tsx'
import { ArticleFigure } from '../reading/article-figure.tsx'
import { ArticleHeader } from '../reading/article-header.tsx'
import { ArticleProvenance } from '../reading/article-provenance.tsx'
import { BodyPending } from '../reading/body-pending.tsx'
import { BriefBody } from '../reading/brief-body.tsx'
import { SkippedNotice } from '../reading/skipped-notice.tsx'
import { RelatedStories } from '../stories/related-stories.tsx'
import { useBeginnings } from '../stories/use-beginnings.ts'
import { ReadingClockOf } from '../time/reading-clock.tsx'
import { sayVersion } from '../time/say-version.ts'
import { StartApp } from '../ui/start-app.tsx'
import { ChangedMark } from '../versions/changed-mark.tsx'
import { VersionList } from '../versions/version-list.tsx'
import { VersionNotice } from '../versions/version-notice.tsx'
import styles from './article-page.module.css'
import { ArticleTools } from './article-tools.tsx'
import { FailurePage } from './failure-page.tsx'
import { Moved } from './moved.tsx'
import { ProvenanceDoor } from './provenance-door.tsx'
import { ReadingCompanion } from './reading-companion.tsx'

/** The page of an article or of one of its versions. The key makes each address a new page. */
export function ArticlePage() {
  const { slug = '', part } = useParams()
  return <ArticleOf key={`${slug}/${part}`} slug={slug} part={part} />
}

function ArticleOf({ slug, part }: { slug: string; part: string | undefined }) {
  const { data: article, error, refetch } = useQuery(articleQuery(slug, part))
  const { data: followed } = useQuery(storyQuery(slug))
  const { hash } = useLocation()
  const language = useInterfaceLanguage()
  const isSettled = useIsSettled()
  const hasScript = useHasScript()
  // The card of an article may differ from its older version.
  const card = (part === undefined && followed) || undefined
  const story = article ?? card
  const { dir } = useText(story?.language ?? siteLanguage)
  useBeginnings(article)
  if (error !== null) return <FailurePage error={error} retry={refetch} />
  if (!story) return <BodyPending />
  const versions = 'versions' in story ? story.versions : undefined
  const text = isSettled && article !== undefined ? article : card
  const version = versions?.find(({ addressPart }) => addressPart === part)
  const changes = findCapturedChanges(versions)
  // The address of another version's headline leads to the article.
  if (story.slug !== slug) return <Moved to={paths.article(story.slug) + hash} />
  return (
    <TextLanguageContext value={story.language}>
      <ReadingClockOf captured={article === undefined ? null : findListedAt(article)}>
        <div className={story.type === 'brief' ? styles.briefPage : styles.page}>
          <article className={styles.article} lang={story.language} dir={dir}>
            <ArticleHeader
              story={story}
              head={
                version === undefined
                  ? describeStory(story)
                  : describeVersionPage(
                      story,
                      language.words.version(sayVersion(version, language)),
                    )
              }
              isComplete={article !== undefined && isSettled}
              mark={changes !== null && <ChangedMark changes={changes} />}
              tools={
                article !== undefined &&
                (hasScript ? (
                  <ArticleTools article={article} isVersion={part !== undefined} />
                ) : (
                  <StartApp />
                ))
              }
            />
            {version !== undefined && <VersionNotice slug={slug} version={version} />}
            {story.type === 'brief' && <BriefBody brief={story} />}
            {text !== undefined && <ArticleText article={text} />}
            {article === undefined && <Pending card={story} />}
            {article !== undefined && isSettled && (
              <>
                <Reading article={article} isVersion={part !== undefined} />
                <ReadingCompanion article={article} isVersion={part !== undefined} />
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
function Pending({ card }: { card: Story | Beginning | PublishedArticle }) {
  if (card.type === 'brief') return null
  return <BodyPending summary={'summary' in card ? card.summary : null} />
}

type ArticleTextProps = { article: Story | Beginning | PublishedArticle }

/**
 * The picture and the text, or their beginning. The same elements stay when the rest arrives. A memo, because the
 * page renders again when its tools come, and the text is most of it.
 */
const ArticleText = memo(({ article }: ArticleTextProps) => {
  if (!('body' in article)) return null
  return (
    <>
      {article.figure !== null && <ArticleFigure figure={article.figure} isLead />}
      <ArticleBody article={article} />
    </>
  )
})

function Reading({ article, isVersion }: { article: PublishedArticle; isVersion: boolean }) {
  return (
    <>
      {article.type === 'full' && (
        <>
          {article.skippedBlocks !== undefined && <SkippedNotice />}
          <ArticleEnd article={article} />
          <VersionList article={article} isVersion={isVersion} />
        </>
      )}
      <ArticleProvenance article={article} />
      <ProvenanceDoor article={article} />
    </>
  )
}
