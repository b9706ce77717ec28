import type { Lead } from '../../core/edition/schema.ts'
import { MarkedText } from '../ui/marked-text.tsx'
import { InterfaceFact, MetaLine } from '../ui/meta-line.tsx'

/** The outlet and the reading time of a lead. */
export function LeadFacts({ story, readingMinutes }: Pick<Lead, 'story' | 'readingMinutes'>) {
  return (
    <MetaLine>
      {story.outlet !== null && <b>{story.outlet}</b>}
      {readingMinutes !== null && (
        <InterfaceFact say={({ words }) => words.readingMinutes(readingMinutes)} />
      )}
    </MetaLine>
  )
}

/** The first paragraphs of a lead. */
export function LeadOpening({ opening }: Pick<Lead, 'opening'>) {
  return opening.map((paragraph, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs never change their order, and may be equal.
    <p key={index}>
      <MarkedText {...paragraph} />
    </p>
  ))
}
