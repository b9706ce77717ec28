import { createHash } from 'node:crypto'

/** Longest part of an address in a name; of a longer one the end is told by its digest. */
const maxNameLength = 150

/** Names a page by its address: `https://kabar.example/desa/1?a=b` → "kabar.example/desa/1?a=b.html" */
export function namePage(url: string): string {
  const address = url.replace(/^https?:\/\//, '').replaceAll('!', '%21')
  const digest = createHash('sha1').update(url).digest('hex').slice(0, 8)
  const short =
    address.length > maxNameLength ? `${address.slice(0, maxNameLength)}~${digest}` : address
  const name = short.endsWith('/') ? `${short}index` : short
  return /\.html?$/i.test(name) ? name : `${name}.html`
}

/** Returns a function that makes names unique: the second `a.html` becomes `a-2.html`. */
export function createUniqueNames(): (name: string) => string {
  const counts = new Map<string, number>()
  return (name) => {
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return count === 1 ? name : name.replace(/(\.[^.]+)$/, `-${count}$1`)
  }
}
