import { paths } from '../../core/publish/paths.ts'
import { toAddress } from './caches.ts'

/** The browser requests this address at every check for a new version. */
const address = toAddress(paths.worker)

/**
 * Registers the worker for the whole site. Where the site's Content-Security-Policy requires trusted
 * types, the address must come from a policy; this policy returns no other address.
 */
export function registerWorker(): Promise<ServiceWorkerRegistration> {
  const policy = window.trustedTypes?.createPolicy('simak', { createScriptURL: () => address })
  return navigator.serviceWorker.register(policy?.createScriptURL('') ?? address, {
    scope: import.meta.env.BASE_URL,
    updateViaCache: 'none',
  })
}
