// All but what XML 1.0 calls a Char.
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  // As themselves, an attribute would turn them into spaces and XML a return into a line feed.
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
])

/**
 * Text as it stands in HTML or XML, between tags or in a quoted attribute. Characters that XML 1.0
 * cannot hold in any form (control characters, halves of surrogate pairs, U+FFFE) are left out.
 */
export function escapeMarkup(text: string): string {
  return text.replace(notXml, '').replace(/[&<>"'\t\n\r]/g, (found) => entities.get(found) ?? '')
}

/** JSON that cannot close the script element around it. */
export function formatScriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
