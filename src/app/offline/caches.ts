import { nameCaches } from '../../core/offline/cache-names.ts'

export const cacheNames = nameCaches(import.meta.env.BASE_URL)

/** The address of a path below the base. */
export function toAddress(path: string): string {
  return new URL(import.meta.env.BASE_URL + path.slice(1), location.origin).href
}

/** The path below the base of an address of the site. */
export function toPath(address: string): string {
  return new URL(address).pathname.slice(import.meta.env.BASE_URL.length - 1)
}
