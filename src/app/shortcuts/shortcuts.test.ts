import { describe, expect, it } from 'vitest'
import { findShortcut, shortcutKeys, shortcutNames } from './shortcuts.ts'

describe('findShortcut', () => {
  it.each(shortcutNames.map((name) => [name, shortcutKeys[name]] as const))(
    '%s is found by its key, on every keyboard layout',
    (name, key) => {
      expect(findShortcut({ key, code: 'KeyQ' })).toBe(name)
    },
  )

  it('caps lock changes nothing', () => {
    expect(findShortcut({ key: 'T', code: 'KeyT' })).toBe('settings')
  })

  it.each([
    ['Russian', 'о', 'KeyJ', 'next'],
    ['Greek', 'λ', 'KeyL', 'listen'],
    ['Arabic, with two letters on one key', 'لا', 'KeyB', 'front'],
    ['Arabic', '؟', 'Slash', 'help'],
    ['Thai, with a mark', '\u0e49', 'KeyH', 'highlight'],
  ])('a keyboard without Latin letters goes by the place of its keys: %s', (_, key, code, name) => {
    expect(findShortcut({ key, code })).toBe(name)
  })

  it.each([
    ['a Latin letter in the place of another', 'o', 'KeyS'],
    ['a letter with a mark', 'ß', 'KeyS'],
    ['a sign', ';', 'KeyP'],
    ['a key without a letter', 'б', 'Comma'],
  ])('%s is no shortcut', (_, key, code) => {
    expect(findShortcut({ key, code })).toBeNull()
  })
})
