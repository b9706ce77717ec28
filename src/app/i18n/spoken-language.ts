import { findChosenLanguage } from './find-chosen-language.ts'
import { interfaceLanguage as ofPages } from './id/interface-language.ts'
import type { LanguageFolder, PartName, PartWords } from './language-folder.ts'
import { loadFolder } from './load-folder.ts'

/** The language of prerendered pages, which stays when another one fails to load. */
export const pagesLanguage: LanguageFolder = ofPages

let spoken = pagesLanguage
/** Parts that are open or loading: they change their language together with the page. */
const wanted = new Set<PartName>()
const changes = new EventTarget()

/** Returns the current language of the interface. */
export function readSpoken(): LanguageFolder {
  return spoken
}

/** Calls `listener` whenever the language changes. Returns a function that stops it. */
export function listenToSpoken(listener: () => void): () => void {
  changes.addEventListener('change', listener)
  return () => changes.removeEventListener('change', listener)
}

/**
 * Switches to the language that the reader chose, or that the browser asks for, once all words of open parts
 * are loaded. If some fail to load, the interface keeps its language.
 */
export async function speakChosen(): Promise<void> {
  const chosen = findChosenLanguage()
  try {
    const folder = (await loadFolder(chosen)) ?? pagesLanguage
    await loadAll(folder, () => [...wanted])
    // The reader may have chosen again while the words were loading.
    if (findChosenLanguage() !== chosen || folder === spoken) return
    spoken = folder
    changes.dispatchEvent(new Event('change'))
  } catch {
    // The next choice tries again.
  }
}

/**
 * Fetches the words of parts that are about to open, in the chosen language, because a part would move if its
 * words changed after opening. Rejects when one fails to load.
 */
export async function loadWords(names: readonly PartName[]): Promise<void> {
  for (const name of names) wanted.add(name)
  await speakChosen()
  await loadAll(spoken, () => names)
}

/**
 * Loads the code of a part and its words in parallel, and resolves to the code when both are loaded.
 * `withWords(import('./sharing.tsx'), 'share')` → the module of `sharing.tsx`.
 */
export async function withWords<Module>(
  module: Promise<Module>,
  ...names: readonly PartName[]
): Promise<Module> {
  const [opened] = await Promise.all([module, loadWords(names)])
  return opened
}

/** Returns the words of an open part in `folder`. Throws for a part that was opened without its words. */
export function readPartWords<Name extends PartName>(
  name: Name,
  folder: LanguageFolder = spoken,
): PartWords[Name] {
  const words = folder.parts[name].read()
  if (words === null) throw new Error(`The part "${name}" was opened without its words.`)
  return words
}

/** Loads parts until none of `list` is missing, because further parts may open meanwhile. */
async function loadAll(folder: LanguageFolder, list: () => readonly PartName[]): Promise<void> {
  const isMissing = (name: PartName) => folder.parts[name].read() === null
  for (let missing = list().filter(isMissing); missing.length > 0; ) {
    await Promise.all(missing.map((name) => folder.parts[name].load()))
    missing = list().filter(isMissing)
  }
}
