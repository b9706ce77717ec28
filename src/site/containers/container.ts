import type { KnownFrom } from '../../core/article/story.ts'
import type { ProblemCode } from '../../core/capture/problem.ts'
import type { CaptureProvenance } from '../../core/capture/provenance.ts'
import type { Item } from './item.ts'
import type { SeedFile } from './seed-file.ts'

/** What a container tells of a page in it. */
export type KnownProvenance = Partial<
  Pick<CaptureProvenance, 'url' | 'capturedAt' | 'encoding' | 'outlet'>
>

/** A page in a container that knows its pages by address, such as MHTML. */
export type ContainedPage = {
  /** Path that names the page inside its container, with the ending of its type; null for the only page. */
  path: string | null
  open: SeedFile['open']
  known: KnownProvenance
  /** Whether nothing says that it is an article: it may as well be an advertisement. */
  isGuess: boolean
  /** Finds the file that an address of the page means. */
  findFile: (written: string) => SeedFile['open'] | null
}

/** A story that a feed or an export names; its page is not in it, or in a file beside it. */
export type NamedStory = {
  /** Path that names the story inside its container. */
  path: string
  item: Item
  from: KnownFrom
  known: KnownProvenance
}

/** What is wrong with a container (`path` is null) or with one of its entries. */
export type ContainerProblem = { path: string | null; code: ProblemCode; what: string }

/** The content of a container: files in folders as in a ZIP, or pages with their addresses. */
export type Container = {
  files: SeedFile[]
  pages: ContainedPage[]
  /** Stories that are only named; left out in a container that names none. */
  stories?: NamedStory[]
  problems: ContainerProblem[]
}
