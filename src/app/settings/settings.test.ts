import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultSettings, listAttributes, parseSettings, settingChoices } from './settings.ts'

test('chosen settings are parsed back from the attributes of the page', () => {
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

test('settings without a choice need no attribute', () => {
  expect(listAttributes(defaultSettings)).toEqual({})
})

test('a damaged setting falls back to its default and leaves the others', () => {
  expect(parseSettings({ theme: 'plaid', size: '125', leading: 'loose', measure: null })).toEqual({
    ...defaultSettings,
    size: '125',
    leading: 'loose',
  })
  fc.assert(
    fc.property(fc.anything(), (stored) => Object.keys(parseSettings(stored)).length === 11),
  )
})
