import type { DownloadsWords } from '../id/downloads.ts'

export const words: DownloadsWords = {
  formats: { epub: 'EPUB', md: 'Markdown', txt: 'Plain text', json: 'JSON' },
  writing: 'Making the file…',
  begun: (name) => `Download begun: ${name}`,
  failed:
    'The file could not be made yet: the part that makes it did not load. Check the connection, then try again.',

  title: 'Download as a book',
  text: 'The stories you choose become one electronic book (EPUB) with a table of contents, for a book app or an e-reader.',
  stories: 'Saved stories',
  all: (count) => `All (${count})`,
  make: (count) => `Download ${count === 1 ? '1 story' : `${count} stories`} (EPUB)`,
  nothingChosen: 'No story is chosen. Choose one at least.',
  loading: (loadedCount, count) => `Loading the stories: ${loadedCount} of ${count}…`,
  missing: (count) =>
    count === 1
      ? '1 story could not be loaded, so it would not be in the book:'
      : `${count} stories could not be loaded, so they would not be in the book:`,
  missingAdvice: 'Check the connection, then press the button above again. Or download without:',
  makeWithout: (count) => `Download the other ${count === 1 ? 'story' : `${count} stories`}`,
  nothingLoaded: 'None of the stories could be loaded. Check the connection, then try again.',
  fileName: (day) => `simak-selection-${day}`,
}
