import type { DownloadsWords } from '../id/downloads.ts'

export const words: DownloadsWords = {
  plainText: 'Plain text',
  writing: 'Preparing the file…',
  begun: (name, missingCount) => {
    const left =
      missingCount === 1
        ? '. 1 picture could not be loaded and is missing from it.'
        : `. ${missingCount} pictures could not be loaded and are missing from it.`
    return `Download started: ${name}${missingCount === 0 ? '' : left}`
  },
  failed:
    'The file could not be created because part of Simak did not load. Check your connection, then try again.',

  title: 'Download as a book',
  text: 'The stories you select become one electronic book (EPUB) with a table of contents, for a book app or an e-reader.',
  stories: 'Saved stories',
  all: (count) => `All (${count})`,
  make: (count) => `Download ${count === 1 ? '1 story' : `${count} stories`} (EPUB)`,
  nothingChosen: 'No story is selected. Select at least one.',
  loading: (loadedCount, count) => `Loading stories: ${loadedCount} of ${count}…`,
  loadingPictures: (loadedCount, count) => `Loading pictures: ${loadedCount} of ${count}…`,
  pictured: (count, size) => {
    const pictures = count === 1 ? '1 picture' : `${count} pictures`
    return `These stories have ${pictures}${size === null ? '' : ` (${size})`}.`
  },
  makeWithPictures: 'Download with pictures',
  makeWithoutPictures: 'Download without pictures',
  missing: (count) =>
    count === 1
      ? '1 story could not be loaded and would be missing from the book:'
      : `${count} stories could not be loaded and would be missing from the book:`,
  missingAdvice: 'Check your connection, then press the button above again. Or download the rest:',
  makeWithout: (count) => `Download the other ${count === 1 ? 'story' : `${count} stories`}`,
  nothingLoaded: 'None of the stories could be loaded. Check your connection, then try again.',
  fileName: (day) => `simak-selection-${day}`,
}
