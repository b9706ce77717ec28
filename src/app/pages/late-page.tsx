import { type ReactNode, useEffect, useEffectEvent, useState } from 'react'
import { LoadFailure } from '../loading/load-document.ts'
import { offerReload } from '../loading/offer-reload.ts'
import { BodyPending } from '../reading/body-pending.tsx'
import { FailurePage } from './failure-page.tsx'

type LatePageProps<Pages> = {
  /** Returns the code of the page, or null before it is loaded. */
  read: () => Pages | null
  /** Loads the code with its words. */
  load: () => Promise<Pages>
  render: (pages: Pages) => ReactNode
}

/** A page whose code loads when it is opened. On a prerendered page it is loaded before hydration. */
export function LatePage<Pages>({ read, load: loadPages, render }: LatePageProps<Pages>) {
  const [pages, setPages] = useState(read)
  const [failure, setFailure] = useState<LoadFailure | null>(null)
  const load = () => {
    setFailure(null)
    loadPages().then(
      (loaded) => setPages(() => loaded),
      async () => {
        const reload = await offerReload()
        setFailure(new LoadFailure(reload?.isNewBuild === true ? 'newer' : 'unreachable'))
      },
    )
  }
  const start = useEffectEvent(load)
  useEffect(() => {
    if (pages === null) start()
  }, [pages])
  if (failure !== null) return <FailurePage error={failure} retry={load} />
  return pages === null ? <BodyPending /> : render(pages)
}
