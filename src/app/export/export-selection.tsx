import { useRef, useState } from 'react'
import type { Story } from '../../core/article/story.ts'
import { useWordsOf } from '../i18n/interface-language.tsx'
import buttons from '../ui/button.module.css'
import { Panel } from '../ui/panel.tsx'
import { BookOutcome } from './book-outcome.tsx'
import styles from './export-selection.module.css'
import { StoryChoice } from './story-choice.tsx'
import { useSelectionExport } from './use-selection-export.ts'

type ExportSelectionProps = {
  /** The available stories; all are selected at first. */
  stories: readonly Story[]
  onClose: () => void
}

/** Lets the reader select stories and download them as one book. */
export function ExportSelection({ stories, onClose }: ExportSelectionProps) {
  const words = useWordsOf('downloads')
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [isRefused, setRefused] = useState(false)
  const { progress, load, offer, make, forget } = useSelectionExport()
  const button = useRef<HTMLButtonElement>(null)
  const chosen = stories.filter(({ slug }) => !left.has(slug))
  const isLoading = progress.type === 'loading' || progress.type === 'loading-pictures'
  return (
    <Panel title={words.title} onClose={onClose}>
      <p className={styles.text}>{words.text}</p>
      <StoryChoice
        stories={stories}
        left={left}
        isDisabled={isLoading}
        onChange={(next) => {
          setLeft(next)
          setRefused(false)
          forget()
        }}
      />
      <button
        ref={button}
        type="button"
        className={buttons.framed}
        onClick={() => {
          setRefused(chosen.length === 0)
          if (chosen.length > 0 && !isLoading) load(chosen)
        }}
      >
        {words.make(chosen.length)}
      </button>
      <p role="status" className={styles.outcome}>
        {isRefused && words.nothingChosen}
      </p>
      <BookOutcome
        progress={progress}
        onOffer={(articles) => {
          // The pressed button disappears.
          button.current?.focus()
          offer(articles)
        }}
        onMake={(articles, hasPictures) => {
          button.current?.focus()
          make(articles, hasPictures)
        }}
      />
    </Panel>
  )
}
