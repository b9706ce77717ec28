import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { drawPicture } from './draw-picture.ts'
import { inventStory } from './invent-story.ts'
import { type Layout, printStory } from './print-story.ts'

/** What an archive holds beside its pages. */
export type ArchiveOptions = {
  /** Whether every fourth story has a picture beside its page. */
  hasPictures?: boolean
  /** Whether every tenth story was captured a second time, with a changed text. */
  hasVersions?: boolean
}

/** Files in one folder, so that listing one stays quick. */
const storiesAFolder = 1_000

/** Layouts of ten stories in turn. Half have the seed's. */
const layouts: readonly Layout[] = [
  ...(['listed-text', 'data-page', 'listed-text', 'bare-text', 'listed-text'] as const),
  ...(['plain-page', 'listed-text', 'data-page', 'listed-text', 'plain-page'] as const),
]

/** Writes an archive of `count` invented stories below a folder. Equal arguments give equal bytes. */
export async function writeArchive(
  folder: string,
  count: number,
  { hasPictures = false, hasVersions = false }: ArchiveOptions = {},
): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    const place = join(folder, String(Math.floor(number / storiesAFolder)).padStart(3, '0'))
    if (number % storiesAFolder === 0) await mkdir(place, { recursive: true })
    const story = inventStory(number, count)
    const related = story.related.map((other) => inventStory(other, count))
    const layout = layouts[number % layouts.length] ?? 'listed-text'
    const stem = String(number).padStart(6, '0')
    const picture = hasPictures && number % 4 === 0 ? `${stem}.png` : null
    if (picture !== null) await writeFile(join(place, picture), drawPicture(number))
    const versions = hasVersions && number % 10 === 0 ? 2 : 1
    for (let version = 1; version <= versions; version += 1) {
      const printed = printStory(story, { layout, related, picture, version })
      const name = version === 1 ? stem : `${stem}-v${version}`
      await writeFile(join(place, `${name}${printed.ending}`), printed.text)
      if (printed.provenance === null) continue
      const provenance = `${JSON.stringify(printed.provenance, null, 2)}\n`
      await writeFile(join(place, `${name}.provenance.json`), provenance)
    }
  }
}
