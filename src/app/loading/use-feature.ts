import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react'
import { useWords } from '../i18n/interface-language.tsx'
import { hasLibrary } from '../library/open-library.ts'
import { useNotify } from '../notices/notice.tsx'

/**
 * Loads a part of the reader when it is first wanted, and hands it to `use`. Where its file does not
 * come, the reader is told, and may try again; after a deploy, with the new build.
 */
export function useLoad() {
  const notify = useNotify()
  const words = useWords()
  return <Part>(load: () => Promise<Part>, use: (part: Part) => void): void => {
    load().then(use, () =>
      import('./recover-from-deploy.ts')
        .then(({ findReload }) => findReload())
        .catch(() => null)
        .then((reload) =>
          notify(
            reload === null
              ? { text: words.featureFailed }
              : { text: words.newBuild, action: { label: words.reload, run: reload } },
          ),
        ),
    )
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

/**
 * A component that comes by itself once the text stands: soon for a reader who was here before, late on a
 * first page. It stays null where its file does not come: nothing was promised.
 */
export function useLateFeature<Feature>(load: () => Promise<Feature>) {
  const [feature, setFeature] = useState<Feature | null>(null)
  const start = useEffectEvent(() => {
    load().then(
      (loaded) => setFeature(() => loaded),
      () => {},
    )
  })
  useEffect(() => {
    const timer = setTimeout(() => start(), findDelay())
    return () => clearTimeout(timer)
  }, [])
  return feature
}

/** Ms to wait. A first page is left alone for long, because most are left again. */
function findDelay(): number {
  if (hasLibrary()) return 100
  return document.documentElement.dataset.moved === undefined ? 10_000 : 1_000
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
