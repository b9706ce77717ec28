import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import { useHasScript } from './hydration/use-has-script.ts'
import { InterfaceLanguageProvider } from './i18n/interface-language.tsx'
import { CrashBoundary } from './pages/crash-boundary.tsx'
import { Pages } from './routes.tsx'

type AppProps = {
  queryClient: QueryClient
  /** Whether the host had no page at the opened address. */
  isMissing?: boolean
  /** Called once the app is hydrated and shows its controls. */
  onReady?: () => void
  /** Wraps the pages in a router: the browser's, or a fixed one for prerendering. */
  withRouter: (pages: ReactNode) => ReactNode
}

/** The whole app, in the browser and during prerendering: language, error boundary, data, pages. */
export function App({ queryClient, isMissing = false, onReady, withRouter }: AppProps) {
  const hasScript = useHasScript()
  useEffect(() => {
    if (hasScript) onReady?.()
  }, [hasScript, onReady])
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
