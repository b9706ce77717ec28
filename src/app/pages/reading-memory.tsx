import { useMemo, useState } from 'react'
import { listTextUnits } from '../../core/article/list-text-units.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { Highlights } from '../highlights/highlights.tsx'
import { useVisitRecord } from '../history/use-visit-record.ts'
import { ResumeOffer } from '../resume/resume-offer.tsx'
import { usePositionRecord } from '../resume/use-position-record.ts'

type ReadingMemoryProps = {
  article: PublishedArticle
  /** Whether the reader came to read from the top, neither back to a place nor by a link into the text. */
  isFresh: boolean
}

/** What the reader's device remembers of an article: that it was read, how far, and what was marked. */
export function ReadingMemory({ article, isFresh }: ReadingMemoryProps) {
  const blocks = useMemo(() => listTextUnits(article), [article])
  // As it was on arrival: a link to a paragraph, followed later, is no other arrival.
  const [wasFresh] = useState(isFresh)
  useVisitRecord(article, wasFresh)
  const scrollQuietly = usePositionRecord(article, blocks)
  return (
    <>
      <Highlights article={article} blocks={blocks} scrollQuietly={scrollQuietly} />
      {wasFresh && <ResumeOffer article={article} blocks={blocks} scrollQuietly={scrollQuietly} />}
    </>
  )
}
