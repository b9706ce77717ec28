import type { KnownFrom } from '../../core/article/story.ts'
import { type ByteSource, holdBytes } from './byte-source.ts'
import type { ContainedPage, Container, ContainerProblem, NamedStory } from './container.ts'
import { maxEntries } from './container-limits.ts'
import { isWebAddress } from './is-web-address.ts'
import type { Item } from './item.ts'
import { createUniqueNames, namePage } from './name-page.ts'
import { readMoment } from './read-moment.ts'
import { writeItem } from './write-item.ts'

/**
 * Reads the items of a feed or an export: one with its whole text as a page, another as a story that is only
 * named, or whose page may lie in a file. Items with neither a text nor an address are counted.
 */
export function readItems(items: readonly Item[], from: KnownFrom): Container {
  const nameUniquely = createUniqueNames()
  const stories = items.slice(0, maxEntries).flatMap((item): NamedStory[] => {
    const url = isWebAddress(item.url) ? item.url : null
    if (url === null && item.html.trim() === '') return []
    const path = nameUniquely(url === null ? 'item.html' : namePage(url))
    return [{ path, item, from, known: { url, capturedAt: readMoment(item.savedAt) } }]
  })
  const isPage = ({ item }: NamedStory) => item.html.trim() !== '' && item.files.length === 0
  return {
    files: [],
    pages: stories.filter(isPage).map(toPage),
    stories: stories.filter((story) => !isPage(story)),
    problems: describeLeft(items.length, stories.length),
  }
}

/** Adds to what was read of a list that some of it is lost. */
export function addDamage(container: Container, damage: string | null): Container {
  if (damage === null) return container
  const problem: ContainerProblem = { path: null, code: 'container-damaged', what: damage }
  return { ...container, problems: [...container.problems, problem] }
}

/** The page that is written for an item with its text. */
export function toPage({ path, item, known }: NamedStory): ContainedPage & { path: string } {
  return {
    path,
    open: () => holdItem(item, item.html),
    known: { ...known, encoding: 'utf-8' },
    isGuess: false,
    findFile: () => null,
  }
}

/** The bytes of the page that is written around the text of an item. */
export function holdItem(item: Item, html: string): ByteSource {
  return holdBytes(Buffer.from(writeItem(item, html)))
}

function describeLeft(all: number, read: number): ContainerProblem[] {
  const left = Math.min(all, maxEntries) - read
  const problems: ContainerProblem[] = []
  if (all > maxEntries)
    problems.push({ path: null, code: 'too-many-entries', what: `More than ${maxEntries} items.` })
  if (left > 0)
    problems.push({ path: null, code: 'items-without-address', what: `${left} of ${all} items.` })
  return problems
}
