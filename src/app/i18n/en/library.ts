import type { LibraryWords } from '../id/library.ts'

export const words: LibraryWords = {
  saved: 'Saved to your library.',
  notPersisted:
    'If the device runs low on space, the browser may clear it. You can download the library as a backup.',
  unsaved: 'Removed from your saved stories.',
  undo: 'Undo',
  notSaved: 'Not saved.',
  notRemoved: 'Not removed.',
  notRestored: 'Not restored.',
  notRemembered: 'Your history and reading positions are not being saved.',
  failures: {
    full: 'This device has no storage left. Download your library first, free some space, then try again.',
    blocked:
      'This browser does not let the site store data, for example in a private window. Allow data for this site, then try again. You can still read.',
    newer: 'A newer version of Simak has opened this library. Reload this page, then try again.',
    failed: 'The library on this device cannot be changed. Reload this page, then try again.',
  },
}
