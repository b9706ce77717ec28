import { formatCount } from '../../../core/language/format-number.ts'
import type { ShelvesWords } from '../id/shelves.ts'

export const words: ShelvesWords = {
  opening: 'Opening the library…',
  reload: 'Reload the page',
  unavailable: {
    blocked: {
      title: 'The library cannot be opened',
      text: 'The browser provides no storage, for example in a private window or with site data switched off. Allow data for this site, then reload the page. You can go on reading as usual.',
    },
    newer: {
      title: 'This library is from a newer version',
      text: 'A newer version of Simak has opened this library. What it holds is unharmed. Reload the page so that the newer version runs here too.',
    },
    failed: {
      title: 'The library could not be opened',
      text: 'The browser cannot read the library on this device. Nothing in it was changed. Reload the page; if it fails again, restart the browser.',
    },
  },
  empty: {
    title: 'Your library is still empty',
    text: 'It fills as you read, and never leaves this device. This is what will be here:',
  },
  unshown: {
    title: 'Nothing stands on the shelves yet',
    text: 'This device has noted something, such as a story you finished or the place where you stopped listening, but that has no shelf. It is downloaded and deleted with the rest. This is what will be here:',
  },
  onlyDamaged: {
    title: 'Nothing stands on the shelves yet',
    text: 'The library fills as you read. This is what will be here:',
  },
  deleted: {
    title: 'The library is deleted',
    text: 'Nothing of it is left on this device. It fills again when you read or save:',
  },
  evicted: {
    title: 'The browser has emptied your library',
    text: 'That happens when the device runs short of space, or when site data is cleared. Simak cannot bring it back. If you once downloaded your library, load that file:',
  },
  acceptLoss: 'Do not show this again',
  damaged: (count) =>
    count === 1
      ? '1 record cannot be read, so it is neither shown nor downloaded. It is still on this device.'
      : `${count} records cannot be read, so they are neither shown nor downloaded. They are still on this device.`,
  notPromised:
    'This browser does not promise to keep the library when the device runs short of space. Download it now and then as a backup.',

  search: 'Search the library',
  found: (count) => `${formatCount(count, 'en')} found`,
  nothingFound: (query) =>
    `Nothing matches “${query}”. The search covers headlines, outlets, highlighted words and notes.`,
  clearSearch: 'Show everything',

  shelves: {
    positions: {
      title: 'Continue reading',
      empty: 'Stories you have not finished, with the place where you stopped.',
    },
    saved: { title: 'Saved', empty: 'Stories you keep with the “Save” button.' },
    highlights: {
      title: 'Highlights and notes',
      empty: 'Words you highlighted in a story, and your notes on them.',
    },
    trails: {
      title: 'Reading trails',
      empty: 'The paths you took from story to story through their links.',
    },
    visits: { title: 'History', empty: 'Stories you opened, day by day.' },
  },
  more: (hiddenCount) => `Show more (${formatCount(hiddenCount, 'en')} more)`,
  remove: 'Remove',
  removeOf: {
    positions: (what) => `Remove from continue reading: ${what}`,
    saved: (what) => `Remove from saved: ${what}`,
    highlights: (what) => `Remove highlight: ${what}`,
    trails: (what) => `Remove trail: ${what}`,
    visits: (what) => `Remove from history: ${what}`,
  },
  removed: {
    positions: 'The place where you stopped was removed.',
    saved: 'Removed from your saved stories.',
    highlights: 'Highlight removed.',
    trails: 'Trail removed.',
    visits: 'Removed from the history.',
  },
  progress: (percent) => `${percent}% read`,
  walkAgain: 'Follow again',
  walkAgainOf: (what) => `Follow again: ${what}`,

  openHighlight: 'Open in the story',
  openHighlightOf: (what) => `Open in the story: ${what}`,
  note: 'Note',
  addNote: 'Add a note',
  editNote: 'Edit the note',
  noteOf: (what) => `on: ${what}`,
  keepNote: 'Save the note',
  cancel: 'Cancel',
  noteKept: 'Note saved.',

  tools: 'Take along and delete',
  toolsText:
    'The whole library can be taken as one file to another browser or device, and merged there without losing anything.',
  download: 'Download the library (JSON)',
  downloadFailed:
    'The library was not downloaded: the browser could not read it. Reload, then try again.',
  downloadBook: 'Download stories as a book…',
  fileName: (day) => `simak-library-${day}.json`,
  load: 'Load from a file…',
  loading: 'Loading the file…',
  loaded: (addedCount, changedCount) =>
    addedCount + changedCount === 0
      ? 'The file was read. All it holds is in this library already.'
      : `The file was loaded. Records added: ${formatCount(addedCount, 'en')}, updated: ${formatCount(changedCount, 'en')}.`,
  unreadable: 'This file cannot be read. Choose the file again.',
  refusals: {
    'not-json': () => 'This file was refused: it is not JSON.',
    'not-a-library': () => 'This file was refused: it is not a Simak library.',
    'newer-version': () =>
      'This file was refused: a newer version of Simak made it. Reload the page, then try again.',
    damaged: (where) => `This file was refused: something in it is not valid: ${where}.`,
  },
  nothingChanged: 'Your library is unchanged.',
  deleteAll: 'Delete everything',
  deleteText: (counts) => `This will be deleted from this device: ${counts}.`,
  deleteDamaged: (count) =>
    count === 1
      ? 'With it goes 1 record that cannot be read.'
      : `With it go ${count} records that cannot be read.`,
  deleteForGood: 'It cannot be undone.',
  deleteAdvice: 'Download the library first if you may still need any of it.',
  counts: {
    positions: (count) =>
      count === 1 ? '1 place in a story' : `${formatCount(count, 'en')} places in stories`,
    saved: (count) => (count === 1 ? '1 saved story' : `${formatCount(count, 'en')} saved stories`),
    highlights: (count) =>
      count === 1
        ? '1 highlight and its note'
        : `${formatCount(count, 'en')} highlights and their notes`,
    trails: (count) =>
      count === 1 ? '1 reading trail' : `${formatCount(count, 'en')} reading trails`,
    visits: (count) =>
      count === 1 ? '1 story in the history' : `${formatCount(count, 'en')} stories in the history`,
    listening: (count) =>
      count === 1
        ? '1 place where listening stopped'
        : `${formatCount(count, 'en')} places where listening stopped`,
  },
}
