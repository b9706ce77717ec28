import { paths } from '../../core/publish/paths.ts'
import { toAddress } from './caches.ts'

/** The address of the worker; the browser asks for it at every check for a new version. */
const address = toAddress(paths.worker)

/**
 * Registers the worker for the site. Under the site's policy a browser with trusted types takes the
 * address of a script from a policy only; this one knows no other address.
 */
export function registerWorker(): Promise<ServiceWorkerRegistration> {
  const policy = window.trustedTypes?.createPolicy('simak', { createScriptURL: () => address })
  return navigator.serviceWorker.register(policy?.createScriptURL('') ?? address, {
    scope: import.meta.env.BASE_URL,
    updateViaCache: 'none',
  })
}
