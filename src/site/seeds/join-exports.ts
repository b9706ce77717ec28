import { describeProblem } from '../../core/capture/problem.ts'
import { holdItem, toPage } from '../containers/read-items.ts'
import { readWhole } from '../containers/seed-file.ts'
import { type CaptureFile, findFolderOf } from './capture-file.ts'
import { nameStory } from './compile-story.ts'
import type { Seeds, StoryFile } from './seeds.ts'

/**
 * Joins the stories that exports name with the files beside the export that hold their pages. In
 * `seeds.stories` remain those without a page, which are counted for each container.
 */
export function joinExports(seeds: Seeds): void {
  const captures = new Map(seeds.captures.map((capture) => [capture.name, capture]))
  seeds.stories = seeds.stories.filter((story) => {
    const [fullest, ...others] = findHeld(story, captures)
    if (fullest !== undefined) {
      captures.set(fullest.name, fullest)
      for (const { name } of others) {
        captures.delete(name)
        const finding = { file: name, what: `It is also ${fullest.name}.` }
        seeds.problems.push(describeProblem('page-held-twice', finding))
      }
      return false
    }
    if (story.item.html.trim() === '') return true
    captures.set(story.name, { ...toPage({ ...story, path: story.name }), name: story.name })
    return false
  })
  seeds.captures = [...captures.values()]
  countNamed(seeds)
}

/** The captures that hold the page of a story, the fullest first, with what the export knows of it. */
function findHeld(
  { container, item, known }: StoryFile,
  captures: ReadonlyMap<string, CaptureFile>,
): CaptureFile[] {
  return item.files.flatMap(({ path, isPage }): CaptureFile[] => {
    const capture = captures.get(`${findFolderOf(container)}${path}`)
    if (capture === undefined) return []
    const all = { ...capture.known, ...known }
    if (isPage) return [{ ...capture, known: all }]
    const open = () => holdItem(item, readWhole(capture).toString('utf8'))
    return [{ ...capture, open, openOriginal: capture.open, known: { ...all, encoding: 'utf-8' } }]
  })
}

function countNamed({ stories, problems }: Seeds): void {
  const counts = new Map<string, { first: StoryFile; count: number }>()
  for (const story of stories) {
    const { first, count } = counts.get(story.container) ?? { first: story, count: 0 }
    counts.set(story.container, { first, count: count + 1 })
  }
  for (const [file, { first, count }] of counts) {
    const code = first.from === 'feed' ? 'items-without-text' : 'addresses-only'
    const what = count === 1 ? nameStory(first) : `${count}, the first: ${nameStory(first)}`
    problems.push(describeProblem(code, { file, what }))
  }
}
