import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import { InterfaceLanguageProvider } from './i18n/interface-language.tsx'
import { useHasScript } from './loading/use-feature.ts'
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

/** Says when the reader's actions are handled. A component of its own, so that nothing else renders again. */
function Readiness({ onReady }: { onReady: (() => void) | undefined }) {
  const hasScript = useHasScript()
  useEffect(() => {
    if (hasScript) onReady?.()
  }, [hasScript, onReady])
  return null
}

/** The whole app, in the browser and during prerendering: language, error boundary, data, pages. */
export function App({ queryClient, isMissing = false, onReady, withRouter }: AppProps) {
  return (
    <InterfaceLanguageProvider>
      <Readiness onReady={onReady} />
      <CrashBoundary>
        <QueryClientProvider client={queryClient}>
          {withRouter(<Pages isMissing={isMissing} />)}
        </QueryClientProvider>
      </CrashBoundary>
    </InterfaceLanguageProvider>
  )
}
