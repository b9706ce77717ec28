import { useMemo, useState } from 'react'
import { listTextUnits, type TextUnit } from '../../core/article/list-text-units.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { Highlights } from '../highlights/highlights.tsx'
import { useVisitRecord } from '../history/use-visit-record.ts'
import { ResumeOffer } from '../resume/resume-offer.tsx'
import { usePositionRecord } from '../resume/use-position-record.ts'

type ReadingMemoryProps = {
  article: PublishedArticle
  /**
   * Whether the reader starts at the top: not returning to a position, and not following a link into the
   * text.
   */
  isFresh: boolean
  /** Whether the page is that of a version. */
  isVersion: boolean
}

/**
 * Records and shows what this device remembers of an article: visit, position and highlights. A version
 * shows and takes highlights only, because visit and position are those of the article.
 */
export function ReadingMemory({ article, isFresh, isVersion }: ReadingMemoryProps) {
  const units = useMemo(() => listTextUnits(article), [article])
  return isVersion ? (
    <Highlights article={article} units={units} scrollQuietly={scrollAtOnce} />
  ) : (
    <ArticleMemory article={article} units={units} isFresh={isFresh} />
  )
}

function scrollAtOnce(scroll: () => void): void {
  scroll()
}

type ArticleMemoryProps = Omit<ReadingMemoryProps, 'isVersion'> & { units: readonly TextUnit[] }

function ArticleMemory({ article, units, isFresh }: ArticleMemoryProps) {
  // Only the state on arrival counts: following a link to a paragraph later is not a new arrival.
  const [wasFresh] = useState(isFresh)
  useVisitRecord(article, wasFresh)
  const scrollQuietly = usePositionRecord(article, units)
  return (
    <>
      <Highlights article={article} units={units} scrollQuietly={scrollQuietly} />
      {wasFresh && <ResumeOffer article={article} units={units} scrollQuietly={scrollQuietly} />}
    </>
  )
}
