import { mergeProvenance } from '../../core/capture/merge-provenance.ts'
import { acceptProblems, describeProblem, type Problem } from '../../core/capture/problem.ts'
import {
  type CaptureProvenance,
  type ProvenanceFile,
  parseProvenance,
  unknownProvenance,
} from '../../core/capture/provenance.ts'
import { digestSource } from '../containers/digest.ts'
import { readWhole, type SeedFile } from '../containers/seed-file.ts'
import {
  type CaptureFile,
  entryMark,
  findFolderOf,
  findStem,
  listContainersOf,
} from './capture-file.ts'
import { describeFault } from './describe-fault.ts'
import { findEncodingName } from './find-encoding.ts'
import { readJson } from './read-json.ts'
import type { Seeds } from './seeds.ts'

/** What is known about a capture beside its content, and what is wrong with the provenance file beside it. */
export type ReadProvenance = { provenance: CaptureProvenance; problems: Problem[] }

/** What keepers wrote about captures. */
export type Keepers = {
  findProvenance: (capture: Pick<CaptureFile, 'name' | 'known'>) => ReadProvenance
  /** Problems of the provenance files of containers, and names that mean no capture and no picture. */
  problems: Problem[]
}

/** Reads all provenance files of a folder. */
export function readKeepers(seeds: Seeds): Keepers {
  const { containers, provenance } = seeds
  const captures = [...seeds.captures, ...seeds.stories]
  const files = new Map([...provenance].map(([stem, file]) => [stem, readProvenance(file)]))
  const captureStems = new Set(captures.map(({ name }) => findStem(name)))
  const ofContainers = new Map([...containers.values()].map((file) => [findStem(file.name), file]))
  const names = new Set(captures.map(({ name }) => name))
  const problems: Problem[] = []
  for (const [stem, { name }] of provenance) {
    const file = files.get(stem)
    const report = (what: string, field?: string) => {
      const finding = field === undefined ? { file: name, what } : { file: name, field, what }
      problems.push(describeProblem('provenance-orphan', finding))
    }
    const container = ofContainers.get(stem)
    if (container !== undefined)
      problems.push(...(file?.problems ?? []), ...checkContainer(container, file?.provenance))
    else if (!captureStems.has(stem)) report(name)
    for (const [index, picture] of (file?.provenance.pictures ?? []).entries()) {
      const path = `${findFolderOf(stem)}${picture.file}`
      const isThere = seeds.pictures.has(path) || seeds.furniture.has(path)
      if (container === undefined && !isThere) report(picture.file, `pictures[${index}].file`)
    }
    for (const path of Object.keys(file?.provenance.entries ?? {})) {
      const isKnown = container !== undefined && names.has(`${container.name}${entryMark}${path}`)
      if (!isKnown) report(path, `entries.${path}`)
    }
  }

  const findProvenance = ({ name, known }: Pick<CaptureFile, 'name' | 'known'>): ReadProvenance => {
    const around = listContainersOf(name).flatMap(({ container, path }) => {
      const file = files.get(findStem(container))?.provenance
      return file === undefined ? [] : [{ file, path }]
    })
    const beside = files.get(findStem(name))
    // What is said of one capture goes before what is said of all, and the outer container before the inner.
    const merged = mergeProvenance([
      known,
      ...around.map(({ file: { sha256: _ofContainer, ...file } }) => file).reverse(),
      beside?.provenance ?? {},
      ...around.map(({ file, path }) => file.entries[path] ?? {}).reverse(),
    ])
    return { provenance: merged, problems: beside?.problems ?? [] }
  }
  return { findProvenance, problems }
}

/** Compares a container with the digest that its keeper noted. */
function checkContainer(container: SeedFile, provenance: ProvenanceFile | undefined): Problem[] {
  if (provenance?.sha256 === undefined) return []
  const sha256 = tryDigest(container)
  if (sha256 === provenance.sha256) return []
  const what = sha256 === null ? 'It cannot be read.' : `It is ${sha256}.`
  const finding = { file: container.name, what }
  return acceptProblems([describeProblem('sha256-mismatch', finding)], provenance.accepts)
}

function tryDigest(file: SeedFile): string | null {
  try {
    return digestSource(file.open())
  } catch {
    return null
  }
}

/** In bytes: a provenance file for each capture is short, one for a container may list all its entries. */
const maxNoted = 2_000

function tryRead(file: SeedFile): Uint8Array | Problem {
  const note = file.note?.()
  if (note?.text !== undefined) return Buffer.from(note.text)
  try {
    const bytes = readWhole(file)
    if (note !== undefined && bytes.length <= maxNoted) {
      const text = bytes.toString()
      // Bytes that are no UTF-8 would come back as others.
      if (Buffer.from(text).equals(bytes)) note.text = text
    }
    return bytes
  } catch (error) {
    return describeFault(file.name, error)
  }
}

/** Reads a provenance file. One that cannot be used tells nothing. */
export function readProvenance(file: SeedFile): {
  provenance: ProvenanceFile
  problems: Problem[]
} {
  const bytes = tryRead(file)
  if (!(bytes instanceof Uint8Array)) return { provenance: unknownProvenance, problems: [bytes] }
  const json = readJson(file.name, bytes, 'provenance-mismatch')
  if (json.type === 'problem') return { provenance: unknownProvenance, problems: [json.problem] }
  const parsed = parseProvenance(json.value)
  if (parsed.type === 'violations')
    return { provenance: unknownProvenance, problems: parsed.violations.map(json.locate) }
  const { encoding, ...others } = parsed.provenance
  if (encoding === undefined || findEncodingName(encoding) !== null)
    return { provenance: parsed.provenance, problems: [] }
  const message = `No encoding has the name "${encoding}". Names: https://encoding.spec.whatwg.org/#names-and-labels`
  return { provenance: others, problems: [json.locate({ path: ['encoding'], message })] }
}
