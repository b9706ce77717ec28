/** What every page of the site holds, and no page of a host or of a network's sign-in. */
const pageMark = 'id="simak"'

/** Whether the text of an answer is what its type says: a page of this site, JSON that is whole. */
export function isSoundBody(contentType: string, body: string): boolean {
  if (contentType.startsWith('text/html')) return body.includes(pageMark)
  return !/\bjson\b/.test(contentType) || isJson(body)
}

/** Whether only the text tells that such an answer is sound. */
export function isToldByBody(contentType: string): boolean {
  return /^text\/html|\bjson\b/.test(contentType)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
