import { paths } from '../../core/publish/paths.ts'
import { useWords } from '../i18n/interface-language.tsx'
import { LoadFailure } from '../loading/load-document.ts'
import { PageLink } from '../ui/page-link.tsx'
import { MessagePage } from './message-page.tsx'

type FailurePageProps = { error: Error; retry: () => void }

/** A page whose data did not come. The address stays; a retry asks again. */
export function FailurePage({ error, retry }: FailurePageProps) {
  const words = useWords()
  const type = error instanceof LoadFailure ? error.type : 'damaged'
  return (
    <MessagePage {...words.failures[type]}>
      <button type="button" onClick={() => retry()}>
        {words.retry}
      </button>
      <PageLink to={paths.front}>{words.toFrontPage}</PageLink>
    </MessagePage>
  )
}
