import { speculationRules } from '../../core/publish/speculation-rules.ts'

/**
 * Lets the browser fetch the page of a story before the reader follows its link, where it has speculation
 * rules. Returns a function that ends this.
 */
export function speculate(): () => void {
  if (HTMLScriptElement.supports?.('speculationrules') !== true) return () => {}
  // Trusted types let script write only what this policy returns.
  const policy = window.trustedTypes?.createPolicy('simak-rules', {
    createScript: () => speculationRules,
  })
  const script = document.createElement('script')
  script.type = 'speculationrules'
  script.textContent = policy?.createScript('') ?? speculationRules
  document.head.append(script)
  return () => script.remove()
}
