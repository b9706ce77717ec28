/** The address of a script, approved by a policy of the page. */
interface TrustedScriptURL {
  toString(): string
}

interface TrustedTypePolicy {
  createScriptURL(address: string): TrustedScriptURL
}

interface Window {
  /** Missing in some browsers. */
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
