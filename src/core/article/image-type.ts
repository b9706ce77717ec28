/** Media types of the pictures that a site publishes, by the ending of their files. */
const imageTypes = new Map([
  ['jpg', 'image/jpeg'],
  ['png', 'image/png'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
  ['svg', 'image/svg+xml'],
  ['avif', 'image/avif'],
])

/** Returns the media type of a picture's file: `/media/a.jpg` → "image/jpeg"; null for an unknown ending. */
export function findImageType(path: string): string | null {
  return imageTypes.get(path.split('.').at(-1) ?? '') ?? null
}
