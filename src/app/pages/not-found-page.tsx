import { paths } from '../../core/publish/paths.ts'
import { useWords } from '../i18n/interface-language.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { MessagePage } from './message-page.tsx'

/** What stands at an address that the site does not have. */
export function NotFoundPage() {
  const words = useWords()
  return (
    <MessagePage {...words.notFound}>
      <PageLink to={paths.front}>{words.toFrontPage}</PageLink>
    </MessagePage>
  )
}
