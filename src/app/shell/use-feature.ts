import { useState, useSyncExternalStore } from 'react'
import { useWords } from '../i18n/words-context.tsx'
import { useNotify } from './notice.tsx'

/**
 * Loads a part of the reader when it is first wanted, and hands it to `use`. Where its file does not
 * come, the reader is told, and may try again.
 */
export function useLoad() {
  const notify = useNotify()
  const words = useWords()
  return <Part>(load: () => Promise<Part>, use: (part: Part) => void): void => {
    load().then(use, () => notify({ text: words.featureFailed }))
  }
}

/** A component that loads when it is first wanted: `Feature` is null until it is open. */
export function useFeature<Feature>(load: () => Promise<Feature>) {
  const [feature, setFeature] = useState<Feature | null>(null)
  const [isOpen, setOpen] = useState(false)
  const loadPart = useLoad()
  const open = () =>
    loadPart(load, (loaded) => {
      setFeature(() => loaded)
      setOpen(true)
    })
  return { Feature: isOpen ? feature : null, open, close: () => setOpen(false) }
}

/** False in prerendered pages, which must not show a control that nothing answers yet. */
export function useHasScript(): boolean {
  return useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  )
}

function subscribeToNothing() {
  return () => {}
}
