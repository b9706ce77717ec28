import type { Reload } from './recover-from-deploy.ts'

/** Finds the reload to offer after a part of the app failed to load; null when it would not help. */
export function offerReload(): Promise<Reload | null> {
  return import('./recover-from-deploy.ts').then((deploy) => deploy.findReload()).catch(() => null)
}
