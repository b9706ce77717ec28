import { useEffect } from 'react'
import { paths } from '../../core/publish/paths.ts'
import type { InterfaceWords } from '../i18n/id/interface.ts'
import { useWords } from '../i18n/interface-language.tsx'
import { LoadFailure } from '../loading/load-document.ts'
import { useLineReturn } from '../loading/use-line-return.ts'
import button from '../ui/button.module.css'
import { PageLink } from '../ui/page-link.tsx'
import { MessagePage } from './message-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'

type FailurePageProps = { error: Error; retry: () => void }

/**
 * A page whose data failed to load. The address stays. A failure that may pass is retried by a button, and
 * automatically once the site answers again.
 */
export function FailurePage({ error, retry }: FailurePageProps) {
  const words = useWords()
  const failure = error instanceof LoadFailure ? error : new LoadFailure('damaged')
  useLineReturn(failure, retry)
  const isNewer = failure.type === 'newer'
  useEffect(() => {
    // Loads the newer app automatically if there is one, at most once.
    if (isNewer) recoverFromDeploy()
  }, [isNewer])

  const again = (
    <button
      type="button"
      className={button.solid}
      onClick={() => (isNewer ? location.reload() : retry())}
    >
      {isNewer ? words.reload : words.retry}
    </button>
  )
  const say = ({ failures }: InterfaceWords) => failures[failure.type]
  if (failure.type === 'not-found') return <NotFoundPage say={say}>{again}</NotFoundPage>
  return (
    <MessagePage say={say}>
      {again}
      <PageLink to={paths.front}>{words.toFrontPage}</PageLink>
    </MessagePage>
  )
}

function recoverFromDeploy(): void {
  import('../loading/recover-from-deploy.ts')
    .then((deploy) => deploy.reloadForNewBuild())
    .catch(() => {})
}
