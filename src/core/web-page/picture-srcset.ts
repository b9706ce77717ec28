/** One candidate of a `srcset`. Without a descriptor its density is 1. */
export type SrcsetCandidate = { address: string; width: number | null; density: number | null }

const width = /^(?<value>\d+)w$/
const height = /^\d+h$/
const density = /^(?<value>\d+(?:\.\d+)?(?:e[+-]?\d+)?)x$/i

/**
 * Parses a `srcset` as the HTML standard does: an address ends at white space, so it may contain commas.
 * Candidates with descriptors that the standard rejects are left out.
 *
 * @example parseSrcset('a,b.jpg 800w, c.jpg 2x') → [{ address: 'a,b.jpg', width: 800, density: null }, { address: 'c.jpg', width: null, density: 2 }]
 */
export function parseSrcset(input: string): SrcsetCandidate[] {
  const candidates: SrcsetCandidate[] = []
  let rest = input
  while (rest !== '') {
    rest = rest.replace(/^[\s,]+/, '')
    const [written = ''] = /^\S+/.exec(rest) ?? []
    if (written === '') break
    rest = rest.slice(written.length)
    const address = written.replace(/,+$/, '')
    let descriptors = ''
    if (address === written) {
      // A comma inside brackets belongs to a descriptor of the future.
      descriptors = /^(?:\([^)]*\)?|[^,(])*/.exec(rest)?.[0] ?? ''
      rest = rest.slice(descriptors.length + 1)
    }
    const candidate = readDescriptors(address, descriptors)
    if (candidate !== null) candidates.push(candidate)
  }
  return candidates
}

function readDescriptors(address: string, descriptors: string): SrcsetCandidate | null {
  const candidate: SrcsetCandidate = { address, width: null, density: null }
  for (const descriptor of descriptors.split(/\s+/)) {
    if (descriptor === '' || height.test(descriptor)) continue
    const pixels = Number(width.exec(descriptor)?.groups?.value ?? 0)
    const times = Number(density.exec(descriptor)?.groups?.value ?? 0)
    if (candidate.width !== null || candidate.density !== null || pixels + times === 0) return null
    if (pixels > 0) candidate.width = pixels
    else candidate.density = times
  }
  return candidate.width === null ? { ...candidate, density: candidate.density ?? 1 } : candidate
}
