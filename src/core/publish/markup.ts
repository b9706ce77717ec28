// Every character that is not a Char of XML 1.0.
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  // Unescaped, attributes turn them into spaces, and XML turns a carriage return into a line feed.
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
])

/**
 * Escapes text for HTML or XML, in content or in a quoted attribute: `escapeMarkup('a < b')` → "a &lt; b".
 * Removes characters that XML 1.0 cannot contain in any form (controls, lone surrogates, U+FFFE).
 */
export function escapeMarkup(text: string): string {
  return text.replace(notXml, '').replace(/[&<>"'\t\n\r]/g, (found) => entities.get(found) ?? '')
}

/** Formats JSON that cannot close the script element around it. */
export function formatScriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
