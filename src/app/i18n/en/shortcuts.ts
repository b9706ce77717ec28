import type { ShortcutsWords } from '../id/shortcuts.ts'

export const words: ShortcutsWords = {
  title: 'Keyboard shortcuts',
  intro:
    'Press a single key, outside text fields. The arrow keys still scroll. You can switch shortcuts off under Appearance.',
  isOff: 'Shortcuts are switched off. Switch them on again under Appearance.',
  names: {
    next: 'Next headline',
    previous: 'Previous headline',
    earlier: 'Earlier date',
    later: 'Later date',
    listen: 'Listen to this article',
    save: 'Save, or remove from saved',
    highlight: 'Highlight the selected text',
    settings: 'Appearance',
    archive: 'Archive',
    library: 'Library',
    search: 'Search the archive',
    front: 'Front page',
    help: 'This list',
  },
}
