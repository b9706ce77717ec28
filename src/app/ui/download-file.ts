/** By then the download has started, and the bytes can be released. */
const releaseAfterMs = 60_000

export type DownloadedFile = {
  name: string
  /** Media type. */
  type: string
  content: string | Uint8Array<ArrayBuffer>
}

/** Starts a download in the browser, which does not report whether the file was saved. */
export function downloadFile({ name, type, content }: DownloadedFile): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), releaseAfterMs)
}
