import { describe, expect, it } from 'vitest'
import { cleanBase } from './clean-base.ts'

describe('cleanBase', () => {
  it.each([
    ['', '/'],
    ['/', '/'],
    ['simak', '/simak/'],
    ['/simak', '/simak/'],
    ['//a//b.c/', '/a/b.c/'],
  ])('%j is %j', (base, clean) => {
    expect(cleanBase(base)).toBe(clean)
  })

  it.each(['https://example.org/', './', '/a/../b', '/a b/', '/a?b'])('refuses %j', (base) => {
    expect(() => cleanBase(base)).toThrow('plain path')
  })
})
