import { findKnownOutlet, findOutletOf } from '../capture/known-outlets.ts'
import type { CaptureProvenance } from '../capture/provenance.ts'
import { cleanText } from '../text/clean-text.ts'
import { headlineKey } from '../text/slug.ts'
import type { Page } from './page.ts'
import { findHost, resolveAddress } from './page-address.ts'
import type { Metadata } from './page-metadata.ts'

/** The outlet of a page, and the source of its name. */
export type PageOutlet = { name: string | null; from: string | null }

/**
 * Finds the outlet. The provenance file has priority, then an outlet that Simak knows, by the page's address,
 * metadata, title or the site that most links lead to, then the name in the page's own metadata.
 */
export function findPageOutlet(
  provenance: CaptureProvenance,
  page: Page,
  { outlets, headlines }: Metadata,
  url: string | null,
  headline: string,
): PageOutlet {
  if (provenance.outlet !== null) return { name: provenance.outlet, from: 'provenance' }
  const titles = headlines
    .filter(({ from }) => from === 'title')
    .flatMap(({ value, from }) => {
      return value.split(/\s*[|–—]\s*|\s+-\s+|\s*::\s*/u).map((part) => ({ value: part, from }))
    })
  const host = url === null ? findLinkedHost(page) : findHost(url)
  const site = host === null ? undefined : findOutletOf(host)
  for (const { value, from } of outlets) {
    const known = findKnownOutlet(value)
    // A site of several outlets names the one: BBC Indonesia is at bbc.com.
    if (known !== undefined && (site === undefined || known.host === site.host))
      return { name: known.name, from }
  }
  if (site !== undefined) return { name: site.name, from: url === null ? 'links' : 'address' }
  for (const { value, from } of titles) {
    const known = findKnownOutlet(value)
    if (known !== undefined) return { name: known.name, from }
  }
  const own = outlets.find(({ value }) => !/^@|^https?:|©/u.test(value) && value.length <= 60)
  if (own !== undefined) return { name: cleanText(own.value), from: own.from }
  const named = findTitled(headlines, headline)
  if (named !== null) return { name: named, from: 'title' }
  return host === null ? { name: null, from: null } : { name: host, from: 'address' }
}

/** What a title says beside the headline: "Jembatan Rampung - Koran Lembah", or the other way round. */
function findTitled(headlines: Metadata['headlines'], headline: string): string | null {
  const title = headlines.find(({ from }) => from === 'title')?.value ?? ''
  const parts = /^(?<first>.{2,}?)\s(?:[-|–—•]|::)\s(?<last>[^|–—•]{2,200})$/u.exec(title)?.groups
  const isReversed = headlineKey(parts?.last ?? '') === headlineKey(headline)
  const groups = /^.{15,}\s(?:[-|–—•]|::)\s(?<name>[^|–—•]{2,40})$/u.exec(title)?.groups
  const name = (isReversed ? parts?.first : groups?.name)?.trim() ?? null
  const isName = name !== null && name.length <= 40 && !/^(?:halaman|page)\b|\d/iu.test(name)
  return isName ? name : null
}

/** The site that most of the page's links lead to, at least half of those that leave the page. */
function findLinkedHost({ elements }: Page): string | null {
  const counts = new Map<string, number>()
  let total = 0
  for (const { name, attributes } of elements) {
    const address = name === 'a' ? resolveAddress(attributes.get('href') ?? '', null) : null
    const host = address === null ? null : findHost(address)
    if (host === null) continue
    total += 1
    const site = host
      .split('.')
      .slice(/\.(?:co|or|go|ac|com|net)\.[a-z]{2}$/.test(host) ? -3 : -2)
      .join('.')
    counts.set(site, (counts.get(site) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most !== undefined && most[1] * 2 >= total ? most[0] : null
}
