import { describeProblem, type ProblemCode } from '../../core/capture/problem.ts'
import { isWebPage } from '../../core/compile/compile.ts'
import type { Container } from '../containers/container.ts'
import { maxDepth } from '../containers/container-limits.ts'
import { readArchive } from '../containers/read-archive.ts'
import { readAddresses, readJsonFile } from '../containers/read-export.ts'
import { readFeed } from '../containers/read-feed.ts'
import { readMhtml } from '../containers/read-mhtml.ts'
import { readWarcs } from '../containers/read-warcs.ts'
import type { ContainerType } from '../containers/recognise-file.ts'
import { Refusal } from '../containers/refusal.ts'
import type { SeedFile } from '../containers/seed-file.ts'
import { nameFault } from '../error-code.ts'
import { isFilesFolder } from '../pictures/files-folder.ts'
import { entryMark, findStem, provenanceSuffix } from './capture-file.ts'
import { findType } from './find-type.ts'
import type { Seeds } from './seeds.ts'
import { isSystemFile } from './system-files.ts'

/** How the content of each type of container is read. */
const readers: Record<ContainerType, (file: SeedFile) => Container | Promise<Container>> = {
  zip: (file) => readArchive(file.open()),
  feed: (file) => readFeed(file.open()),
  mhtml: (file) => readMhtml(file.open()),
  addresses: readAddresses,
  warc: (file) => readWarcs([{ path: null, source: file.open() }]),
}

/**
 * Sorts files into captures, articles, provenance and pictures, and opens the containers among them. `inside`
 * is empty for the folder itself, and `box.zip!/` for the entries of a container.
 */
export async function sortFiles(
  files: readonly SeedFile[],
  seeds: Seeds,
  inside = '',
  depth = 0,
): Promise<void> {
  const sorted = files
    .map((file) => ({ ...file, name: `${inside}${file.name}` }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const file of sorted) {
    const report = (code: ProblemCode, what: string) => {
      seeds.problems.push(describeProblem(code, { file: file.name, what }))
    }
    try {
      await sortFile(file, seeds, inside, depth)
    } catch (error) {
      if (error instanceof Refusal) report(error.code, error.what)
      else report('unreadable-file', nameFault(error))
    }
  }
}

/** What is the same for every file of a folder, of which there may be 100,000. */
const unknownFile = { known: {}, isGuess: false, findFile: () => null }

async function sortFile(file: SeedFile, seeds: Seeds, inside: string, depth: number) {
  const { name } = file
  const parts = name.slice(inside.length).split('/')
  if (parts.some(isSystemFile)) return
  if (parts.slice(0, -1).some(isFilesFolder)) {
    seeds.furniture.set(name, file)
    return
  }
  // Its first bytes tell nothing more, and there may be as many as captures.
  if (name.endsWith(provenanceSuffix)) {
    seeds.provenance.set(findStem(name), file)
    return
  }
  const type = findType(file)
  if (type === 'picture') seeds.pictures.set(name, file)
  else if (type === 'json') await sortJson(file, seeds, depth)
  else if (type === 'capture') {
    const { open, note } = file
    seeds.captures.push({ name, open, ...(note === undefined ? {} : { note }), ...unknownFile })
  } else if (type === 'other') seeds.others.push(name)
  else if (type === 'zip' && depth === maxDepth) throw new Refusal('nested-too-deep', name)
  else await sortContainer(file, await readers[type](file), seeds, depth + 1)
}

async function sortJson(file: SeedFile, seeds: Seeds, depth: number) {
  const read = readJsonFile(file)
  if (read === 'article') seeds.articles.push(file)
  else if (read === 'other') seeds.others.push(file.name)
  else await sortContainer(file, read, seeds, depth + 1)
}

async function sortContainer(
  file: SeedFile,
  { files, pages, stories = [], problems }: Container,
  seeds: Seeds,
  depth: number,
) {
  const { name } = file
  const inside = `${name}${entryMark}`
  // A page with its pictures in one file keeps the name of the file, where that is a page's name.
  const isPage = isWebPage(name) && pages.every(({ path }) => path === null) && pages.length > 0
  if (!isPage) seeds.containers.set(name, file)
  for (const { path, code, what } of problems) {
    const place = path === null ? name : `${inside}${path}`
    seeds.problems.push(describeProblem(code, { file: place, what }))
  }
  for (const { path, ...page } of pages) {
    const own = isPage
      ? { name, openOriginal: file.open }
      : { name: `${inside}${path ?? 'index.html'}` }
    seeds.captures.push({ ...page, ...own })
  }
  for (const { path, ...story } of stories) {
    seeds.stories.push({ ...story, name: `${inside}${path}`, container: name })
  }
  const before = seeds.captures.length + seeds.articles.length + seeds.problems.length
  await sortFiles(files, seeds, inside, depth)
  const found = seeds.captures.length + seeds.articles.length + seeds.problems.length - before
  if (pages.length + stories.length + problems.length + found === 0) {
    const what =
      files.length === 0 ? 'It holds no page.' : `None of its ${files.length} files is a page.`
    seeds.problems.push(describeProblem('container-without-page', { file: name, what }))
  }
}
