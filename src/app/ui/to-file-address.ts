/** The address of a file or page of the site: `/media/a.jpg` → `/base/media/a.jpg`. */
export function toFileAddress(path: string): string {
  return import.meta.env.BASE_URL + path.slice(1)
}
