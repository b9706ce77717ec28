import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import { InterfaceLanguageProvider } from './i18n/interface-language.tsx'
import { CrashBoundary } from './pages/crash-boundary.tsx'
import { Pages } from './routes.tsx'

type AppProps = {
  queryClient: QueryClient
  /** True when the host had no page at the address that was opened. */
  isMissing?: boolean
  /** Called once the app has taken over the page. */
  onReady?: () => void
  /** Wraps the pages in the router of the place: the browser's, or the prerender's fixed one. */
  withRouter: (pages: ReactNode) => ReactNode
}

/** The whole app, in the browser and while prerendering: language, last resort, data, pages. */
export function App({ queryClient, isMissing = false, onReady, withRouter }: AppProps) {
  useEffect(() => onReady?.(), [onReady])
  return (
    <InterfaceLanguageProvider>
      <CrashBoundary>
        <QueryClientProvider client={queryClient}>
          {withRouter(<Pages isMissing={isMissing} />)}
        </QueryClientProvider>
      </CrashBoundary>
    </InterfaceLanguageProvider>
  )
}
