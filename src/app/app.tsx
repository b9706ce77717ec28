import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { CrashBoundary } from './pages/crash-boundary.tsx'
import { Pages } from './routes.tsx'

type AppProps = {
  queryClient: QueryClient
  isMissing?: boolean
  /** Wraps the pages in the router of the place: the browser's, or the prerender's fixed one. */
  withRouter: (pages: ReactNode) => ReactNode
}

export function App({ queryClient, isMissing = false, withRouter }: AppProps) {
  return (
    <CrashBoundary>
      <QueryClientProvider client={queryClient}>
        {withRouter(<Pages isMissing={isMissing} />)}
      </QueryClientProvider>
    </CrashBoundary>
  )
}
