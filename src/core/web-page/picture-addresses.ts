import type { PictureAddress } from '../capture/captured-pictures.ts'
import type { PageElement } from './page.ts'
import { resolveAddress } from './page-address.ts'
import { parseSrcset } from './picture-srcset.ts'

/** One address of a picture, with the width that the page states for its file. */
export type PictureCandidate = PictureAddress & { width: number | null }

/** Attributes with several sizes. Scripts that load pictures late keep the real ones in the first. */
const sets = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'srcset', 'imagesrcset']

/** Attributes with one address: the largest file first, then what a script loads late, then what is shown. */
const singles = [
  'data-orig-file',
  'data-large-file',
  'data-full-src',
  'data-hi-res-src',
  'data-src',
  'data-lazy-src',
  'data-lazyload',
  'data-lazy',
  'data-original',
  'data-img-src',
  'data-image',
  'data-url',
  'src',
  'poster',
]

/** More files of one picture than any page has. */
const maxCandidates = 60

/** A longer address is no address on the web. In code units. */
const maxAddress = 2_000

const pictureFile = /\.(?:jpe?g|png|gif|webp|avif)$/i

/**
 * Lists the addresses of a picture in order of preference: those with a stated width, widest first, then by
 * density, then the others as the attributes rank. `elements` are the image and what belongs to it: the
 * sources of a `<picture>`, the image inside `<noscript>`.
 */
export function listPictureAddresses(
  elements: readonly PageElement[],
  base: string | null,
): PictureCandidate[] {
  const inSets = elements.flatMap(({ attributes }) =>
    sets.flatMap((name) => parseSrcset(attributes.get(name) ?? '')),
  )
  const byWidth = inSets.filter(({ width }) => width !== null)
  const byDensity = inSets.filter(({ width }) => width === null)
  const written = [
    ...byWidth.sort((a, b) => (b.width ?? 0) - (a.width ?? 0)),
    ...byDensity.sort((a, b) => (b.density ?? 0) - (a.density ?? 0)),
    ...elements.flatMap((element) => listSingles(element)),
  ]
  const known = new Set<string>()
  const candidates: PictureCandidate[] = []
  for (const { address, width } of written) {
    const trimmed = address.trim()
    if (trimmed === '' || known.has(trimmed)) continue
    known.add(trimmed)
    const url = trimmed.length > maxAddress ? null : resolveAddress(trimmed, base)
    candidates.push({ written: trimmed, url, width })
    if (candidates.length === maxCandidates) break
  }
  return candidates
}

/** The attributes with one address, and the file that a link around the image opens. */
function listSingles({ attributes, parent }: PageElement) {
  const href = parent?.name === 'a' ? (parent.attributes.get('href') ?? '') : ''
  const linked = pictureFile.test(href.replace(/[?#].*$/s, '')) ? [href] : []
  return [...linked, ...singles.flatMap((name) => attributes.get(name) ?? [])].map((address) => {
    return { address, width: null }
  })
}
