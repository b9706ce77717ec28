import type { HighlightsWords } from '../id/highlights.ts'

export const words: HighlightsWords = {
  selection: 'Selected text',
  highlight: 'Highlight',
  highlightWithNote: 'Highlight with a note',
  yourHighlights: 'Your highlights',
  highlightCount: (count) => (count === 1 ? '1 highlight' : `${count} highlights`),
  isGone: 'These words are no longer in the current text.',
  note: 'Your note',
  addNote: 'Add a note',
  changeNote: 'Edit note',
  saveNote: 'Save note',
  cancel: 'Cancel',
  remove: 'Remove highlight',
  highlightSaved: 'Highlight saved on this device.',
  highlightRemoved: 'Highlight removed.',
  highlightedAlready: 'You have already highlighted this text.',
  highlightNotSaved: 'This highlight was not saved.',
  noteNotSaved: 'This note was not saved.',
  highlightNotRemoved: 'This highlight was not removed.',
}
