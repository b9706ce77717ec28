/** The content for the clipboard: plain text, and the same as HTML for programs that accept it. */
export type Copied = { text: string; html?: string | undefined }

/** Resolves to whether the text was copied; false on an insecure page or without permission. */
export async function copyText({ text, html }: Copied): Promise<boolean> {
  try {
    if (html !== undefined && 'ClipboardItem' in window) {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': createBlob(text),
          'text/html': createBlob(html, 'html'),
        }),
      ])
    } else await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

function createBlob(text: string, kind = 'plain'): Blob {
  return new Blob([text], { type: `text/${kind}` })
}
