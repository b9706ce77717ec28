import { validateHeaderName, validateHeaderValue } from 'node:http'

/** Headers that a `_headers` file sets for the paths of a pattern. */
export type HeaderRule = {
  /** A path, or a prefix followed by `*`. */
  readonly pattern: string
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/**
 * Parses a `_headers` file of Netlify or Cloudflare Pages: a path pattern on a line of its own, indented
 * headers below it, `#` for comments. Throws with the line number on anything else, because a host would
 * silently skip such a line, and a security header would be missing.
 */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = []
  text.split(/\r?\n/).forEach((line, index) => {
    const content = line.trim()
    if (content === '' || content.startsWith('#')) return
    const fail = (reason: string): never => {
      throw new Error(`_headers, line ${index + 1}: ${reason}: ${content}`)
    }
    if (!/^\s/.test(line)) {
      // The hosts also support `*` in the middle and `:name`, which the project does not use.
      if (!/^\/[^*:\s]*\*?$/.test(content)) fail('not a path, or a pattern we do not support')
      rules.push({ pattern: content, headers: [] })
      return
    }
    const colon = content.indexOf(':')
    if (colon < 1) fail('not a header')
    const name = content.slice(0, colon)
    const value = content.slice(colon + 1).trim()
    try {
      validateHeaderName(name)
      validateHeaderValue(name, value)
    } catch {
      fail('not a header')
    }
    const rule = rules.at(-1) ?? fail('a header before the first path')
    rule.headers.push([name, value])
  })
  return rules
}

/**
 * Returns the headers for a path. As on the hosts, every matching rule applies, and the values of a header
 * that several rules set are joined by commas.
 */
export function findHeaders(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const rule of rules) {
    if (!matches(rule.pattern, path)) continue
    for (const [name, value] of rule.headers) {
      const key = name.toLowerCase()
      const before = found.get(key)
      found.set(key, before === undefined ? value : `${before}, ${value}`)
    }
  }
  return found
}

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
}
