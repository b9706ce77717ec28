import { formatCount } from '../../../core/language/format-number.ts'
import type { ShelvesWords } from '../id/shelves.ts'

export const words: ShelvesWords = {
  opening: 'Opening the library…',
  reload: 'Reload the page',
  unavailable: {
    blocked: {
      title: 'The library cannot be opened',
      text: 'The browser provides no storage, for example in a private window or with site data switched off. Allow data for this site, then reload the page. You can still read as usual.',
    },
    newer: {
      title: 'This library is from a newer version',
      text: 'A newer version of Simak has opened this library. Its contents are intact. Reload the page to use the newer version here too.',
    },
    failed: {
      title: 'The library could not be opened',
      text: 'The browser cannot read the library on this device. Nothing in it was changed. Reload the page; if it fails again, restart the browser.',
    },
  },
  empty: {
    title: 'Your library is still empty',
    text: 'It fills as you read, and never leaves this device. Here you will find:',
  },
  unshown: {
    title: 'Nothing on the shelves yet',
    text: 'This device has records that no shelf shows, such as stories you finished or where you stopped listening. They are downloaded and deleted with the rest. Here you will find:',
  },
  onlyDamaged: {
    title: 'Nothing on the shelves yet',
    text: 'The library fills as you read. Here you will find:',
  },
  deleted: {
    title: 'Library deleted',
    text: 'Nothing of it is left on this device. It fills again as you read and save:',
  },
  evicted: {
    title: 'The browser has emptied your library',
    text: 'This happens when the device runs low on space, or when site data is cleared. Simak cannot restore it. If you have downloaded your library before, load that file:',
  },
  acceptLoss: 'Do not show this again',
  damaged: (count) =>
    count === 1
      ? '1 record cannot be read, so it is neither shown nor downloaded. It is still on this device.'
      : `${count} records cannot be read, so they are neither shown nor downloaded. They are still on this device.`,
  notPromised:
    'This browser may clear the library when the device runs low on space. Download it now and then as a backup.',

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
    saved: { title: 'Saved', empty: 'Stories you saved with the “Save” button.' },
    highlights: {
      title: 'Highlights and notes',
      empty: 'Passages you highlighted, and your notes on them.',
    },
    trails: {
      title: 'Reading trails',
      empty: 'The path you took from story to story by following links.',
    },
    visits: { title: 'History', empty: 'Stories you opened, day by day.' },
  },
  listenToAll: 'Listen to all',
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
    positions: 'Reading position removed.',
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
  ofVersion: (captured) => `Highlighted in an older version, captured: ${captured}`,
  note: 'Note',
  addNote: 'Add a note',
  editNote: 'Edit the note',
  noteOf: (what) => `on: ${what}`,
  saveNote: 'Save the note',
  cancel: 'Cancel',
  noteSaved: 'Note saved.',

  tools: 'Back up and delete',
  toolsText:
    'You can move the whole library to another browser or device as one file, and merge it there without losing anything.',
  download: 'Download the library (JSON)',
  downloadFailed:
    'The library was not downloaded: the browser could not read it. Reload, then try again.',
  downloadBook: 'Download stories as a book…',
  fileName: (day) => `simak-library-${day}.json`,
  load: 'Load from a file…',
  loading: 'Loading the file…',
  loaded: (addedCount, changedCount) =>
    addedCount + changedCount === 0
      ? 'The file was read. Everything in it was already in this library.'
      : `The file was loaded. Records added: ${formatCount(addedCount, 'en')}, updated: ${formatCount(changedCount, 'en')}.`,
  unreadable: 'This file cannot be read. Choose the file again.',
  refusals: {
    'not-json': () => 'This file was refused because it is not JSON.',
    'not-a-library': () => 'This file was refused because it is not a Simak library.',
    'newer-version': () =>
      'This file was refused because a newer version of Simak made it. Reload the page, then try again.',
    damaged: (where) => `This file was refused because part of it is invalid: ${where}.`,
  },
  nothingChanged: 'Your library is unchanged.',
  deleteAll: 'Delete everything',
  deleteText: (counts) => `This will be deleted from this device: ${counts}.`,
  deleteDamaged: (count) =>
    count === 1
      ? '1 record that cannot be read will be deleted too.'
      : `${count} records that cannot be read will be deleted too.`,
  deleteForGood: 'This cannot be undone.',
  deleteAdvice: 'Download the library first if you may still need any of it.',
  counts: {
    positions: (count) =>
      count === 1 ? '1 reading position' : `${formatCount(count, 'en')} reading positions`,
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
      count === 1 ? '1 listening position' : `${formatCount(count, 'en')} listening positions`,
  },
}
