import type { ReactNode } from 'react'
import type { Story } from '../../core/article/story.ts'
import { formatAbsolute, formatMachine } from '../../core/time/format-time.ts'
import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import { InterfaceFact, MetaLine } from '../ui/meta-line.tsx'
import { EntryActions } from './entry-actions.tsx'
import { EntryLink } from './entry-link.tsx'
import styles from './story-entry.module.css'
import type { Removal } from './use-removal.ts'

type StoryEntryProps = {
  story: Story
  removal: Removal
  /** Rendered above the headline: when the story was read, or how far. */
  label?: ReactNode
}

/** A story on a shelf: its headline is the link, its button removes the entry. */
export function StoryEntry({ story, removal, label }: StoryEntryProps) {
  const { timeWords } = useInterfaceLanguage()
  const { headline, outlet, published, readingMinutes } = story
  return (
    <li data-entry={removal.id} className={styles.entry}>
      {label !== undefined && <p className={styles.label}>{label}</p>}
      <h3 className={styles.headline}>
        <EntryLink story={story} />
      </h3>
      <div className={styles.foot}>
        <MetaLine>
          {outlet !== null && <b>{outlet}</b>}
          {published !== null && (
            <time dateTime={formatMachine(published) ?? undefined}>
              {formatAbsolute(published, timeWords)}
            </time>
          )}
          {readingMinutes !== undefined && (
            <InterfaceFact say={({ words }) => words.readingMinutes(readingMinutes)} />
          )}
        </MetaLine>
        <EntryActions removal={removal} what={headline} />
      </div>
    </li>
  )
}
