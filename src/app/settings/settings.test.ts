import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultSettings, listAttributes, parseSettings, settingChoices } from './settings.ts'

test('what was chosen comes back from the attributes of the page', () => {
  fc.assert(
    fc.property(
      fc.record({
        theme: fc.constantFrom(...settingChoices.theme),
        size: fc.constantFrom(...settingChoices.size),
        language: fc.constantFrom(...settingChoices.language),
      }),
      (chosen) => {
        const settings = { ...defaultSettings, ...chosen }
        expect(parseSettings(listAttributes(settings))).toEqual(settings)
      },
    ),
  )
})

test('without a choice the page has no attribute', () => {
  expect(listAttributes(defaultSettings)).toEqual({})
})

test('a damaged setting counts as not chosen, and leaves the others', () => {
  expect(parseSettings({ theme: 'plaid', size: '125', leading: 'loose', measure: null })).toEqual({
    ...defaultSettings,
    size: '125',
    leading: 'loose',
  })
  fc.assert(fc.property(fc.anything(), (stored) => Object.keys(parseSettings(stored)).length === 9))
})
