/** Hidden files and folders that systems and tools create anywhere. */
const systemFiles =
  /^(?:\.DS_Store|\.directory|\.localized|\.git(?:keep|ignore|attributes)?|\._.*|__MACOSX)$/

/** Whether a file or folder is never a capture, by its name without its path: `._a.html`, `README.md`. */
export function isSystemFile(name: string): boolean {
  return systemFiles.test(name) || name.toLowerCase() === 'readme.md'
}
