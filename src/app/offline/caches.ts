import { nameCaches } from '../../core/offline/cache-names.ts'

export const cacheNames = nameCaches(import.meta.env.BASE_URL)

/** `/articles/x` → the absolute address below the base of the site. */
export function toAddress(path: string): string {
  return new URL(import.meta.env.BASE_URL + path.slice(1), location.origin).href
}

/** The absolute address of a page → its path below the base of the site. */
export function toPath(address: string): string {
  return new URL(address).pathname.slice(import.meta.env.BASE_URL.length - 1)
}
