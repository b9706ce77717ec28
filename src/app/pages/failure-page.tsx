import { Link } from 'react-router'
import { paths } from '../../core/publish/paths.ts'
import { useWords } from '../i18n/words-context.tsx'
import { LoadFailure } from '../load-document.ts'
import { useArrivals } from '../shell/arrival.tsx'
import { MessagePage } from './message-page.tsx'

type FailurePageProps = { error: Error; retry: () => void }

/** A page whose data did not come. The address stays; a retry that works moves on to its heading. */
export function FailurePage({ error, retry }: FailurePageProps) {
  const words = useWords()
  const { expect } = useArrivals()
  const type = error instanceof LoadFailure ? error.type : 'damaged'
  const retryNow = () => {
    expect()
    retry()
  }
  return (
    <MessagePage {...words.failures[type]}>
      {type !== 'not-found' && (
        <button type="button" onClick={retryNow}>
          {words.retry}
        </button>
      )}
      <Link to={paths.front}>{words.toFrontPage}</Link>
    </MessagePage>
  )
}
