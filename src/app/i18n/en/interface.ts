import { formatCount } from '../../../core/language/format-number.ts'
import type { InterfaceWords } from '../id/interface.ts'

export const words: InterfaceWords = {
  siteName: 'Simak',
  siteDescription: 'A news archive for quiet reading.',
  sitePromise: 'A news archive for quiet reading. No trackers, no requests to any other site.',
  skipToContent: 'Skip to content',
  skipToRelated: 'Skip to related stories',
  mainNavigation: 'Main',
  latest: 'Latest',
  library: 'Library',
  libraryDescription: 'Stories you saved, read and highlighted. All of it stays on this device.',
  libraryNeedsScript: 'Your library is on this device. Allow JavaScript to open it.',
  search: 'Search',
  searchArchive: 'Search the archive',
  searchFor: (query) => `Search for “${query}”`,
  newestStories: 'Newest stories',
  searchNeedsScript: 'The search runs on your device. Allow JavaScript to use it.',
  settings: 'Appearance',
  shortcuts: 'Shortcuts',
  licences: 'Licences',
  provenance: 'Provenance and capture',
  listen: 'Listen',
  save: 'Save',
  share: 'Share',
  isRead: 'read',
  close: 'Close',
  featureFailed: 'This part could not be loaded. Check your connection, then try again.',
  newBuild: 'Simak was updated. Reload to open this part.',
  reload: 'Reload',
  // No word before the date, as in newspapers, so that it is no wider than the Indonesian.
  edition: (day) => day,
  editionUndated: 'Undated edition',
  storyCount: (count) => (count === 1 ? '1 story' : `${formatCount(count, 'en')} stories`),
  allStories: 'All stories',
  relatedStories: 'Related stories',
  clockAsOf: (day) => `Times as of ${day}`,
  clockNow: 'As of now',
  readingMinutes: (minutes) => `${minutes} min read`,
  by: (names) => `By ${names}`,
  editedBy: (names) => `Edited by ${names}`,
  photoMissing: 'The photo was not captured',
  pictureUndescribed: 'Picture without a description',
  loadPicture: (size) => (size === null ? 'Load the picture' : `Load the picture (about ${size})`),
  enlargePicture: 'Enlarge the picture',
  embedMissing: (provider) => `Content from ${provider} was not captured`,
  table: 'Table',
  editorsPick: 'Editor’s pick',
  unplacedLines: 'Other lines on this page',
  skippedBlocks: 'Parts of this page need a newer version of Simak.',
  partialNotice: 'Only part of this page was captured: the text ends here.',
  missingParts: (from, to) =>
    to === from
      ? `Page ${from} of this story was not captured.`
      : `Pages ${from}${to === null ? ' and on' : `–${to}`} of this story were not captured.`,
  pageCapturedOn: (day) => `This page was captured on ${day}.`,
  pageCapturedAround: (day) => `This page was captured around ${day}.`,
  knownFromPageOf: (day) => `Known from a page captured on ${day}.`,
  knownFromPageAround: (day) => `Known from a page captured around ${day}.`,
  pageCaptureUnknown: 'It is not known when this page was captured.',
  openOriginal: (host) => `Open the original page on ${host}`,
  searchOriginal: (host) => `Search for the original story on ${host}`,
  brief: 'In brief',
  briefNotice:
    'Only the headline, time and summary of this story were captured. Its full text is not in this archive.',
  briefWithoutSummary: 'The summary of this story was not captured.',
  savedAddress: 'Saved address',
  onlyFrom: {
    addresses: 'Known only from a list of saved addresses. Its page is not in this archive.',
    feed: 'Known only from a feed without its full text.',
  },
  savedOn: (day) => `Saved on ${day}.`,
  savedAround: (day) => `Saved around ${day}.`,
  saveUnknown: 'It is not known when it was saved.',
  timeUnknown: 'Time of publication unknown',
  updated: (time) => `Updated ${time}`,
  changedTimes: (count, time) => {
    const changed = count === 1 ? 'Changed once' : `Changed ${count} times`
    return time === null ? changed : `${changed}, last ${time}`
  },
  versions: 'Versions of this story',
  version: (time) => (time === null ? 'Undated version' : `Version of ${time}`),
  whatChanged: 'See what changed',
  versionPartial: 'incomplete',
  versionShown: 'shown',
  versionRead: 'being read',
  versionNotice: (time) =>
    time === null
      ? 'You are reading a version of this story whose time is unknown.'
      : `You are reading the version of this story captured ${time}.`,
  versionNewest: 'Read the newest version',
  versionIsShown: 'Open the story',
  loading: 'Loading…',
  retry: 'Try again',
  toFrontPage: 'To the front page',
  archivePage: (page, pages) => `Archive, page ${page} of ${pages}`,
  archivePages: 'Pages of the archive',
  archiveDescription: (page, pages) =>
    `All stories in this archive by time of publication, page ${page} of ${pages}.`,
  latestChanges: 'Latest changes',
  older: 'Older',
  newer: 'Newer',
  emptyEdition: {
    title: 'No stories yet',
    text: 'This archive is still empty. Put captured pages into the seeds folder, then build the site again.',
  },
  notFound: {
    title: 'Page not found',
    text: 'The address may be mistyped, or the story is no longer in this archive.',
  },
  failures: {
    'not-found': {
      title: 'Story not found',
      text: 'The address may be mistyped, or the story is no longer in this archive.',
    },
    unreachable: {
      title: 'Not connected',
      text: 'Your device cannot reach this site. Check your connection, then try again.',
    },
    slow: {
      title: 'This is taking too long',
      text: 'You are connected, but the site has not answered. Try again later.',
    },
    server: {
      title: 'The server has a problem',
      text: 'The problem is with this site, not with your device. Try again later.',
    },
    newer: {
      title: 'There is a new version of Simak',
      text: 'This page needs a newer version than the one open here. Reload to read it.',
    },
    damaged: {
      title: 'Damaged data',
      text: 'This story arrived incomplete, so it cannot be shown. Try loading it again.',
    },
  },
  crash: {
    title: 'This page could not be shown',
    text: 'Something went wrong in Simak itself. Reload the page; your notes and this archive are unchanged.',
  },
}
