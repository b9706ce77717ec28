/** Ms after which a download has surely begun, and its bytes may go. */
const releaseAfterMs = 60_000

export type DownloadedFile = {
  name: string
  /** Media type. */
  type: string
  content: string | Uint8Array<ArrayBuffer>
}

/** Hands a file to the browser for the reader to keep. Whether it was kept is not told. */
export function downloadFile({ name, type, content }: DownloadedFile): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), releaseAfterMs)
}
