import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import { offlineWords } from '../offline/offline-words.ts'
import { MessagePage } from './message-page.tsx'

/** Prerendered only: what stands offline at an address until the app fills it with what is kept. */
export function OpeningPage() {
  const { language } = useInterfaceLanguage()
  return <MessagePage {...offlineWords[language].opening} />
}
