import type { SettingsWords } from '../id/settings.ts'

export const words: SettingsWords = {
  title: 'Appearance',
  preview: 'The capital is still quiet when the morning paper arrives: 1,024 words, read slowly.',
  reset: 'Reset everything',
  notStored:
    'This browser does not let the site save your choices. They apply until you close this page.',
  withoutLooks:
    'This browser cannot change how pages look. Colours follow your device, and the browser’s zoom changes the size of text. Language and shortcuts can be chosen here.',
  names: {
    theme: 'Colours',
    typeface: 'Typeface',
    size: 'Size',
    leading: 'Line spacing',
    spacing: 'Letter and word spacing',
    measure: 'Line length',
    alignment: 'Alignment',
    hyphenation: 'Hyphenation',
    pictures: 'Pictures',
    language: 'Interface language',
    shortcuts: 'Keyboard shortcuts',
  },
  choices: {
    theme: {
      system: 'Same as device',
      paper: 'Paper',
      sepia: 'Sepia',
      dark: 'Dark',
      contrast: 'High contrast',
    },
    typeface: { serif: 'Serif', sans: 'Sans serif', legible: 'Distinct letters' },
    leading: { tight: 'Tight', normal: 'Medium', loose: 'Loose', double: 'Double' },
    spacing: { normal: 'Normal', wide: 'Wider', widest: 'Widest' },
    measure: { narrow: 'Narrow', normal: 'Medium', wide: 'Wide' },
    alignment: { start: 'Left', justify: 'Justified' },
    hyphenation: { on: 'Yes', off: 'No' },
    pictures: { system: 'As the browser', show: 'Always', tap: 'After a tap' },
    language: { browser: 'Same as browser' },
    shortcuts: { on: 'On', off: 'Off' },
  },
}
