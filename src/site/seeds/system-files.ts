/** Files and folders that systems and tools create anywhere, in lower case. */
const systemFiles =
  /^(?:\.ds_store|\.directory|\.localized|\.git(?:keep|ignore|attributes)?|\._.*|__macosx|thumbs\.db|ehthumbs\.db|desktop\.ini|\$recycle\.bin|system volume information|@eadir|#recycle|lost\+found|readme\.md)$/

/**
 * Whether a file or folder is never a capture, by its name without its path: `._a.html`, `README.md`, `Thumbs.db`, and
 * what lies in the bin of Windows or of a network disk.
 */
export function isSystemFile(name: string): boolean {
  return systemFiles.test(name.toLowerCase())
}
