import { useMemo, useState } from 'react'
import { listTextUnits } from '../../core/article/list-text-units.ts'
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
}

/** Records and shows what this device remembers of an article: visit, position and highlights. */
export function ReadingMemory({ article, isFresh }: ReadingMemoryProps) {
  const units = useMemo(() => listTextUnits(article), [article])
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
