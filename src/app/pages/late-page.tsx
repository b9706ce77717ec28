import { useEffect, useEffectEvent, useState } from 'react'
import { LoadFailure } from '../loading/load-document.ts'
import { offerReload } from '../loading/offer-reload.ts'
import { BodyPending } from '../reading/body-pending.tsx'
import { FailurePage } from './failure-page.tsx'
import { changesPages, loadChangesPages } from './late-pages.ts'

/** A page whose code loads when it is opened. On a prerendered page it is loaded before hydration. */
export function LatePage({ name }: { name: 'ComparisonPage' | 'LatestChangesPage' }) {
  const [pages, setPages] = useState(changesPages.read)
  const [failure, setFailure] = useState<LoadFailure | null>(null)
  const load = () => {
    setFailure(null)
    loadChangesPages().then(setPages, async () => {
      const reload = await offerReload()
      setFailure(new LoadFailure(reload?.isNewBuild === true ? 'newer' : 'unreachable'))
    })
  }
  const start = useEffectEvent(load)
  useEffect(() => {
    if (changesPages.read() === null) start()
  }, [])
  if (failure !== null) return <FailurePage error={failure} retry={load} />
  if (pages === null) return <BodyPending />
  const Page = pages[name]
  return <Page />
}
