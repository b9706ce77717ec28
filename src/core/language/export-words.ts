import type { KnownFrom } from '../article/story.ts'

/** What stands in the place of a picture: before its caption, or alone. */
type AbsentPhotoWords = { label: string; notice: string }

/** The words that files and citations add to an article's own. */
export type ExportWords = {
  brief: string
  by: (names: string) => string
  editedBy: (names: string) => string
  timeUnknown: string
  updated: (time: string) => string
  photo: string
  photoCredit: string
  /** Alternative text of a picture for which its page states none. */
  photoUndescribed: string
  photoNotCaptured: AbsentPhotoWords
  /** A picture that was captured, but is not part of the file. */
  photoLeftOut: AbsentPhotoWords
  /** Words that the page strikes out, for a text without marks. */
  deleted: (text: string) => string
  partialNotice: string
  /** Names a version, 1-based and oldest first. */
  version: (number: number, count: number) => string
  /** Says which parts of an article are missing; `to` is null when it is unknown how many follow. */
  missingParts: (from: number, to: number | null) => string
  briefNotice: string
  /** Of a story whose address was saved, and no page. */
  savedAddress: string
  /** In place of `briefNotice`, for a story that no captured page lists. */
  onlyFrom: Readonly<Record<KnownFrom, string>>
  savedOn: (day: string) => string
  savedAround: (day: string) => string
  saveUnknown: string
  summaryMissing: string
  editorsPick: string
  unplacedLines: string
  relatedStories: string
  pageCapturedOn: (day: string) => string
  pageCapturedAround: (day: string) => string
  knownFromPageOf: (day: string) => string
  knownFromPageAround: (day: string) => string
  pageCaptureUnknown: string
  original: string
  originalUnknown: string
  archive: string
  /** Title of a book of several articles. */
  selection: (day: string) => string
  contents: string
  landmarks: string
  beginning: string
  /** The accessibility of a book without pictures, and of one with pictures. */
  accessibility: string
  accessibilityPictures: string
  /** Used in citations, from here on. */
  undated: string
  briefLabel: string
  capturedOn: (day: string) => string
  capturedAround: (day: string) => string
  retrievedFrom: (captured: string, address: string) => string
  captureUnknown: string
  publishedAround: (day: string) => string
  agency: (name: string) => string
  briefCited: string
  addressCited: string
  archivedAt: (address: string) => string
}
