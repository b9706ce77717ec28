import type { Problem } from '../../core/capture/problem.ts'
import type { NamedStory } from '../containers/container.ts'
import type { SeedFile } from '../containers/seed-file.ts'
import type { CaptureFile } from './capture-file.ts'

/** A story that a container only names: `pocket.csv!/kabar.example/a.html`. */
export type StoryFile = Omit<NamedStory, 'path'> & { name: string; container: string }

/** The files of the captures' folder and of the containers in it, by type. */
export type Seeds = {
  captures: CaptureFile[]
  articles: SeedFile[]
  /** Stories that feeds and exports only name. */
  stories: StoryFile[]
  /** Provenance files. Key: name of the capture or container without its extension. */
  provenance: Map<string, SeedFile>
  /** The containers by name. */
  containers: Map<string, SeedFile>
  /** Files of the folders that browsers save beside a page, by name. */
  furniture: Map<string, SeedFile>
  /** Pictures beside the captures, by name. */
  pictures: Map<string, SeedFile>
  /** Names of files of other types, which are left alone. */
  others: string[]
  problems: Problem[]
}
