import { Link } from 'react-router'
import { paths } from '../../core/publish/paths.ts'
import { useWords } from '../i18n/words-context.tsx'
import { MessagePage } from './message-page.tsx'

export function NotFoundPage() {
  const words = useWords()
  return (
    <MessagePage {...words.notFound}>
      <Link to={paths.front}>{words.toFrontPage}</Link>
    </MessagePage>
  )
}
