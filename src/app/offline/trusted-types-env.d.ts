/** A script's address that a policy of the page allows. */
interface TrustedScriptURL {
  toString(): string
}

interface TrustedTypePolicy {
  createScriptURL(address: string): TrustedScriptURL
}

interface Window {
  /** Not in every browser. */
  trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL: (address: string) => string },
    ): TrustedTypePolicy
  }
}

interface ServiceWorkerContainer {
  register(
    address: string | TrustedScriptURL,
    options?: RegistrationOptions,
  ): Promise<ServiceWorkerRegistration>
}
