import type { Story } from '../../core/article/story.ts'
import { formatMachine } from '../../core/time/format-time.ts'
import { useWordsOf } from '../i18n/interface-language.tsx'
import { useInterfaceText } from '../i18n/text-language.ts'
import styles from './clock-time.module.css'
import { ReadLabel } from './read-label.tsx'

/** The clock time of a story on the page of its day; without a time to the minute only the read label. */
export function ClockTime({ story: { slug, published } }: { story: Story }) {
  const words = useWordsOf('archive')
  const interfaceText = useInterfaceText()
  const machine = published?.type === 'exact' ? formatMachine(published) : null
  const clock = machine === null ? undefined : /T(\d\d:\d\d)/.exec(machine)?.[1]
  const isExact = published?.type === 'exact' && published.precision !== 'hour'
  if (machine === null || clock === undefined || !isExact) return <ReadLabel slug={slug} isHidden />
  return (
    <span className={styles.time}>
      <time dateTime={machine} {...interfaceText}>
        {words.clock(clock)}
      </time>
      <ReadLabel slug={slug} />
    </span>
  )
}
