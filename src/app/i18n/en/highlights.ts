import type { HighlightsWords } from '../id/highlights.ts'

export const words: HighlightsWords = {
  selection: 'Selected text',
  highlight: 'Highlight',
  highlightWithNote: 'Highlight with a note',
  yourHighlights: 'Your highlights',
  highlightCount: (count) => (count === 1 ? '1 highlight' : `${count} highlights`),
  isGone: 'These words are no longer in the article as it is now.',
  note: 'Your note',
  addNote: 'Add a note',
  changeNote: 'Edit note',
  saveNote: 'Save note',
  cancel: 'Cancel',
  remove: 'Remove highlight',
  highlightKept: 'The highlight is kept on this device.',
  highlightRemoved: 'The highlight was removed.',
  highlightedAlready: 'You have highlighted this text already.',
  highlightNotKept: 'This highlight was not kept.',
  noteNotKept: 'This note was not kept.',
  highlightNotRemoved: 'This highlight was not removed.',
}
