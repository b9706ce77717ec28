import { formatCount } from '../../../core/language/format-number.ts'
import type { OfflineWords } from '../id/offline.ts'

function inBrackets(size: string | null): string {
  return size === null ? '' : ` (${size})`
}

export const words: OfflineWords = {
  status: 'You are offline.',
  readable: (count) =>
    count === 1
      ? '1 story on this device can still be read.'
      : `${formatCount(count, 'en')} stories on this device can still be read.`,
  library: 'Library',
  frontPage: 'Front page',
  update: 'A new version of Simak is available.',
  reload: 'Reload',
  savedNotCached:
    'This story is in your library, but the device is out of space, so it cannot be read offline yet.',

  shelf: 'Offline reading',
  unsupported:
    'This browser cannot store stories for offline reading, for example in a private window.',
  listFailed:
    'The list of stories could not be loaded. Check your connection, then open this page again.',
  cached: (count, size) =>
    count === 1
      ? `1 story can be read offline${inBrackets(size)}.`
      : `${formatCount(count, 'en')} stories can be read offline${inBrackets(size)}.`,
  nothingCached: 'No stories can be read offline yet.',
  savesItself: 'Stories you open or save become available offline automatically.',
  choose: 'Download the latest stories too:',
  latest: (count, size) => `Download the latest ${formatCount(count, 'en')} stories (${size})`,
  all: (count, size) =>
    `Download all ${formatCount(count, 'en')} stories for offline reading (${size})`,
  progress: (cached, total) =>
    `Downloading: ${formatCount(cached, 'en')} of ${formatCount(total, 'en')} files`,
  cancel: 'Cancel',
  ends: {
    done: (cached) => `Done. Files downloaded: ${formatCount(cached, 'en')}.`,
    cancelled: (cached) => `Cancelled. Files already downloaded: ${formatCount(cached, 'en')}.`,
    full: (cached) =>
      `The device is out of space. You can read what was downloaded so far (files: ${formatCount(cached, 'en')}). Free some space, or choose fewer stories.`,
    failed: (cached) =>
      `The connection was lost. You can read what was downloaded so far (files: ${formatCount(cached, 'en')}). Try again when you are connected.`,
  },
  remove: 'Remove the downloaded stories',
  removed: 'The downloaded stories were removed. Your saved stories are still here.',
}
