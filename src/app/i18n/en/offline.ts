import { formatCount } from '../../../core/language/format-number.ts'
import type { OfflineWords } from '../id/offline.ts'

function inBrackets(size: string | null): string {
  return size === null ? '' : ` (${size})`
}

export const words: OfflineWords = {
  status: 'Not connected.',
  readable: (count) =>
    count === 1
      ? '1 story on this device can still be read.'
      : `${formatCount(count, 'en')} stories on this device can still be read.`,
  library: 'Library',
  frontPage: 'Front page',
  update: 'A new version of Simak is available.',
  reload: 'Reload',
  savedNotKept:
    'This story is in your library, but the device is out of space, so it cannot be read offline yet.',

  shelf: 'Reading offline',
  unsupported:
    'This browser cannot keep stories for reading offline, for example because this window is private.',
  listFailed:
    'The list of stories could not be loaded. Check your connection, then open this page again.',
  kept: (count, size) =>
    count === 1
      ? `1 story can be read without a connection${inBrackets(size)}.`
      : `${formatCount(count, 'en')} stories can be read without a connection${inBrackets(size)}.`,
  nothingKept: 'No stories can be read without a connection yet.',
  savesItself: 'Stories you open or save can be read offline automatically.',
  choose: 'Keep the latest stories too:',
  latest: (count, size) => `Keep the latest ${formatCount(count, 'en')} stories (${size})`,
  all: (count, size) => `Keep all ${formatCount(count, 'en')} stories (${size})`,
  progress: (kept, total) =>
    `Saving: ${formatCount(kept, 'en')} of ${formatCount(total, 'en')} files`,
  cancel: 'Cancel',
  ends: {
    done: (kept) => `Done. Files kept: ${formatCount(kept, 'en')}.`,
    cancelled: (kept) => `Cancelled. Files already kept: ${formatCount(kept, 'en')}.`,
    full: (kept) =>
      `The device is out of space. Files already kept, which can be read: ${formatCount(kept, 'en')}. Free some space, or choose fewer stories.`,
    failed: (kept) =>
      `The connection was lost. Files already kept, which can be read: ${formatCount(kept, 'en')}. Try again when you are connected.`,
  },
  remove: 'Remove the downloaded stories',
  removed: 'The downloaded stories were removed. What you saved in the library stays.',
}
