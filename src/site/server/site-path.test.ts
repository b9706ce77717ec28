import { describe, expect, it } from 'vitest'
import { locate } from './site-path.ts'

describe('locate', () => {
  it('returns the raw and the decoded path without query and base', () => {
    expect(locate('/simak/a%20b?c=%zz#d', '/simak/')).toEqual({
      type: 'inside',
      path: '/a b',
      rawPath: '/a%20b',
    })
  })

  it.each(['/%', '/%e0%a4', '/a%00b', '', '*', 'http://example.org/'])(
    'calls %j malformed',
    (target) => {
      expect(locate(target, '/').type).toBe('malformed')
    },
  )

  it.each([
    '/../a',
    '/%2e%2e/a',
    '/a/..%2f..%2fb',
    '/a/..\\b',
    '/.git/config',
    '/.',
    '/_headers',
    '/_HEADERS/',
    '//_redirects',
  ])('hides %j', (target) => {
    expect(locate(target, '/').type).toBe('hidden')
  })

  it('serves .well-known, and names with dots inside', () => {
    expect(locate('/.well-known/security.txt', '/').type).toBe('inside')
    expect(locate('/a..b', '/').type).toBe('inside')
  })

  it('redirects to the base from its address without the slash, and from nowhere else', () => {
    expect(locate('/simak?q=1', '/simak/')).toEqual({ type: 'redirect', to: '/simak/?q=1' })
    expect(locate('/simak', '/simak/')).toEqual({ type: 'redirect', to: '/simak/' })
    expect(locate('/simakan', '/simak/').type).toBe('outside')
    expect(locate('/', '/simak/').type).toBe('outside')
  })
})
