import { realpath } from 'node:fs/promises'
import * as v from 'valibot'
import { toViolation } from '../../src/core/article/parse-article.ts'
import type { Problem } from '../../src/core/capture/problem.ts'
import { readWhole, type SeedFile } from '../../src/site/containers/seed-file.ts'
import { type CaptureFile, findStem } from '../../src/site/seeds/capture-file.ts'
import { listFolder } from '../../src/site/seeds/list-folder.ts'
import { readJson } from '../../src/site/seeds/read-json.ts'
import { readSeeds } from '../../src/site/seeds/read-seeds.ts'
import { type Truth, TruthSchema } from './truth.ts'

const truthSuffix = '.truth.json'

/** A capture and its truth; `provenance` as in a folder of captures. */
export type LabelledPage = {
  capture: CaptureFile
  provenance: SeedFile | undefined
  truth: Truth
}

/**
 * Reads a folder of captures, each with its truth: `page.html`, `page.txt` or both, and `page.truth.json`.
 * Returns faults as sentences with file, line and field.
 */
export async function readPages(
  folder: string,
): Promise<{ pages: LabelledPage[]; faults: string[] }> {
  const { captures, articles, others, provenance, problems } = await readSeeds(folder)
  const { files } = await listFolder(await realpath(folder))
  const truthFiles = files.filter(({ name }) => name.endsWith(truthSuffix))
  const faults = problems.map(formatFault)
  for (const name of [...articles.map((file) => file.name), ...others]) {
    if (name.endsWith('.json') && !name.endsWith(truthSuffix))
      faults.push(`${name}: expected captures, provenance files and NAME${truthSuffix}.`)
  }
  const truths = new Map<string, Truth>()
  for (const file of truthFiles) {
    const truth = readTruth(file, faults)
    if (truth !== null) truths.set(file.name.slice(0, -truthSuffix.length), truth)
  }
  const pages = captures.flatMap((capture) => {
    const stem = findStem(capture.name)
    const truth = truths.get(stem)
    if (truth !== undefined) return { capture, provenance: provenance.get(stem), truth }
    if (!truthFiles.some(({ name }) => name === `${stem}${truthSuffix}`))
      faults.push(`${capture.name}: no ${stem}${truthSuffix} beside it.`)
    return []
  })
  return { pages, faults }
}

function readTruth(file: SeedFile, faults: string[]): Truth | null {
  const json = readJson(file.name, readWhole(file), 'schema-mismatch')
  if (json.type === 'problem') {
    faults.push(formatFault(json.problem))
    return null
  }
  const result = v.safeParse(TruthSchema, json.value)
  if (result.success) return result.output
  faults.push(...result.issues.map((issue) => formatFault(json.locate(toViolation(issue)))))
  return null
}

/**
 * Formats a fault: `{ file: 'a.truth.json', line: 3, field: 'published', what: '…' }` → "a.truth.json, line
 * 3, published: …".
 */
function formatFault({ file, line, field, what }: Problem): string {
  return `${[file, line === null ? [] : `line ${line}`, field ?? []].flat().join(', ')}: ${what}`
}
