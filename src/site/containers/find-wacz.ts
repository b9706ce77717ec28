import * as v from 'valibot'
import { parseInstant } from '../../core/time/instant.ts'
import type { Container, ContainerProblem } from './container.ts'
import type { WarcFile } from './index-warcs.ts'
import { type ListedPage, readWarcs } from './read-warcs.ts'
import { Refusal } from './refusal.ts'
import { readWhole, type SeedFile } from './seed-file.ts'

const warcName = /^archive\/.+\.warc(?:\.gz)?$/
const listName = /^pages\/.+\.jsonl$/

/** A line of a list of pages; its first line says only what it is. */
const PageSchema = v.object({ url: v.string(), ts: v.optional(v.string()) })

/** Finds the pages of a WACZ among the entries of its ZIP. Returns null for a ZIP of another kind. */
export function findWacz({ files, problems }: Container): Container | null {
  const warcs = files.filter(({ name }) => warcName.test(name))
  if (warcs.length === 0) return null
  const refused: ContainerProblem[] = []
  const attempt = <Value>(path: string, read: () => Value): Value | null => {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused.push({ path, code: error.code, what: error.what })
      return null
    }
  }
  const sources = warcs.flatMap(({ name, open }): WarcFile[] => {
    const source = attempt(name, open)
    return source === null ? [] : [{ path: name, source }]
  })
  const listed = files
    .filter(({ name }) => listName.test(name))
    .flatMap((file) => attempt(file.name, () => readList(file)) ?? [])
  const read = readWarcs(sources, listed.length === 0 ? null : listed)
  return { ...read, problems: [...problems, ...refused, ...read.problems] }
}

function readList(file: SeedFile): ListedPage[] {
  return readWhole(file)
    .toString('utf8')
    .split('\n')
    .flatMap((line) => {
      const page = v.safeParse(PageSchema, parseLine(line))
      if (!page.success) return []
      const { url, ts = '' } = page.output
      return [{ url, capturedAt: parseInstant(ts) === null ? null : ts }]
    })
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
