import type { ExportWords } from '../../../core/language/export-words.ts'

export const words: ExportWords = {
  brief: 'Summary',
  by: (names) => `By ${names}`,
  editedBy: (names) => `Edited by ${names}`,
  timeUnknown: 'Time of publication unknown',
  updated: (time) => `Updated ${time}`,
  photo: 'Photo:',
  photoCredit: 'Photo credit:',
  photoUndescribed: 'Picture without a description',
  photoNotCaptured: {
    label: 'Photo (not captured with the page):',
    notice: 'A photo in this place was not captured.',
  },
  photoLeftOut: {
    label: 'Photo (not in this file):',
    notice: 'A photo in this place is not in this file.',
  },
  deleted: (text) => `[struck out: ${text}]`,
  version: (number, count) => `Version ${number} of ${count}`,
  missingParts: (from, to) =>
    to === from
      ? `Page ${from} of this story was not captured.`
      : `Pages ${from}${to === null ? ' and on' : `–${to}`} of this story were not captured.`,
  partialNotice: 'Only part of this page was captured: the text ends here.',
  briefNotice:
    'Only the headline, time and summary of this story were captured. Its full text is not in the archive.',
  savedAddress: 'Saved address',
  onlyFrom: {
    addresses: 'Known only from a list of saved addresses. Its page is not in the archive.',
    feed: 'Known only from a feed without its full text.',
  },
  savedOn: (day) => `Saved on ${day}`,
  savedAround: (day) => `Saved around ${day}`,
  saveUnknown: 'It is not known when it was saved',
  summaryMissing: 'The summary of this story was not captured.',
  editorsPick: 'Editor’s pick',
  unplacedLines: 'Other lines on this page',
  relatedStories: 'Related stories',
  pageCapturedOn: (day) => `This page was captured on ${day}`,
  pageCapturedAround: (day) => `This page was captured around ${day}`,
  knownFromPageOf: (day) => `Known from a page captured on ${day}`,
  knownFromPageAround: (day) => `Known from a page captured around ${day}`,
  pageCaptureUnknown: 'It is not known when this page was captured',
  original: 'Original page:',
  originalUnknown: 'The address of the original page is not known.',
  archive: 'In the archive:',
  selection: (day) => `A selection from Simak, ${day}`,
  contents: 'Contents',
  landmarks: 'Landmarks',
  beginning: 'Start of the text',
  accessibility:
    'Text only, with headings, a table of contents, a reading order and declared languages. No images, sound or motion.',
  accessibilityPictures:
    'Text with headings, a table of contents, a reading order and declared languages. Pictures are described where their pages describe them. No sound or motion.',
  undated: 'n.d.',
  briefLabel: 'summary',
  capturedOn: (day) => `Captured ${day}`,
  capturedAround: (day) => `Captured around ${day}`,
  retrievedFrom: (captured, address) => `${captured}, from ${address}`,
  captureUnknown: 'Date of capture unknown',
  publishedAround: (day) => `Published around ${day}`,
  agency: (name) => `News agency: ${name}`,
  briefCited: 'Only its headline, time and summary were captured',
  addressCited: 'Only its address and headline were saved',
  archivedAt: (address) => `Archive: ${address}`,
}
