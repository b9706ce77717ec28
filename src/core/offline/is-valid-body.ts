/** Every page of the site contains this; no error page of a host and no login page of a network does. */
const pageMark = 'id="simak"'

/** Whether a body matches its content type: a page of this site, or complete JSON. */
export function isValidBody(contentType: string, body: string): boolean {
  if (contentType.startsWith('text/html')) return body.includes(pageMark)
  return !/\bjson\b/.test(contentType) || isJson(body)
}

/** Whether answers of a content type must be checked by their body. */
export function needsBodyCheck(contentType: string): boolean {
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
