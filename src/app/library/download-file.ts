/** Ms after which a download has surely begun, and its bytes may go. */
const afterBegin = 60_000

/** Hands a text to the browser as a file to keep. */
export function downloadFile(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), afterBegin)
}
