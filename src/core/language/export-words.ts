/** What a file or a citation says around an article's own words. */
export type ExportWords = {
  brief: string
  by: (names: string) => string
  editedBy: (names: string) => string
  timeUnknown: string
  updated: (time: string) => string
  photo: string
  photoMissing: string
  photoCredit: string
  /** In a text without marks: words that the page shows struck out. */
  deleted: (text: string) => string
  partialNotice: string
  briefNotice: string
  summaryMissing: string
  editorsPick: string
  unplacedLines: string
  relatedStories: string
  savedOn: (day: string) => string
  savedAround: (day: string) => string
  toldOn: (day: string) => string
  toldAround: (day: string) => string
  savedUnknown: string
  original: string
  originalUnknown: string
  archive: string
  /** Title of a book of several articles. */
  selection: (day: string) => string
  contents: string
  landmarks: string
  beginning: string
  accessibility: string
  /** In a citation. */
  undated: string
  briefLabel: string
  capturedOn: (day: string) => string
  capturedAround: (day: string) => string
  retrievedFrom: (captured: string, address: string) => string
  captureUnknown: string
  publishedAround: (day: string) => string
  agency: (name: string) => string
  briefCited: string
  archivedAt: (address: string) => string
}
