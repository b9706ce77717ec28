/** The address of a script, approved by a policy of the page. */
interface TrustedScriptURL {
  toString(): string
}

/** The text of a script, approved by a policy of the page. */
type TrustedScript = string

interface TrustedTypePolicy {
  createScriptURL(address: string): TrustedScriptURL
  createScript(text: string): TrustedScript
}

interface Window {
  /** Missing in some browsers. */
  trustedTypes?: {
    createPolicy(
      name: string,
      rules: {
        createScriptURL?: (address: string) => string
        createScript?: (text: string) => string
      },
    ): TrustedTypePolicy
  }
}

interface ServiceWorkerContainer {
  register(
    address: string | TrustedScriptURL,
    options?: RegistrationOptions,
  ): Promise<ServiceWorkerRegistration>
}
