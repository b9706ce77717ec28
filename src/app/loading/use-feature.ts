import { useEffect, useEffectEvent, useState } from 'react'
import { useWords } from '../i18n/interface-language.tsx'
import { hasLibrary } from '../library/open-library.ts'
import { useNotify } from '../notices/notice.tsx'
import { offerReload } from './offer-reload.ts'

/**
 * Returns a function that loads a part of the app on demand and passes it to `use`. When loading fails, a
 * notice says so, and offers to reload where the site can be reached.
 */
export function useLoad() {
  const notify = useNotify()
  const words = useWords()
  return <Part>(load: () => Promise<Part>, use: (part: Part) => void): void => {
    load().then(use, () =>
      offerReload().then((reload) =>
        notify({
          text: reload?.isNewBuild === true ? words.newBuild : words.featureFailed,
          ...(reload !== null && { action: { label: words.reload, run: reload.run } }),
        }),
      ),
    )
  }
}

/** Loads a component when it is first opened; `Feature` is null while it is closed. */
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
 * Loads a component in the background once the text is rendered: soon for a returning reader, late on a
 * first page. It stays null when loading fails, because the reader did not ask for it.
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

/** Returns the delay in ms. Most first pages are left again, so these wait long. */
function findDelay(): number {
  if (hasLibrary()) return 100
  return document.documentElement.dataset.moved === undefined ? 10_000 : 1_000
}
