import { describe, expect, it } from 'vitest'
import { findHeaders, parseHeadersFile } from './headers-file.ts'

const FILE = `# what every page gets
/*
  X-Frame-Options: DENY
  Content-Security-Policy: default-src 'self'; img-src 'self' data:

/assets/*
  Cache-Control: public, max-age=31536000, immutable
/sw.js
\tCache-Control: no-cache
`

describe('parseHeadersFile', () => {
  it('reads patterns, headers with colons in their value, tabs and comments', () => {
    expect(parseHeadersFile(FILE)).toEqual([
      {
        pattern: '/*',
        headers: [
          ['X-Frame-Options', 'DENY'],
          ['Content-Security-Policy', "default-src 'self'; img-src 'self' data:"],
        ],
      },
      {
        pattern: '/assets/*',
        headers: [['Cache-Control', 'public, max-age=31536000, immutable']],
      },
      { pattern: '/sw.js', headers: [['Cache-Control', 'no-cache']] },
    ])
  })

  it('reads Windows line ends the same', () => {
    expect(parseHeadersFile(FILE.replaceAll('\n', '\r\n'))).toEqual(parseHeadersFile(FILE))
  })

  it('reads an empty file as no rules', () => {
    expect(parseHeadersFile('\n# nothing yet\n')).toEqual([])
  })

  it.each([
    ['  X-Early: 1', 'line 1: a header before the first path'],
    ['/*\n  no colon here', 'line 2: not a header'],
    ['/*\n  : empty name', 'line 2: not a header'],
    ['/*\n  Bad Name: x', 'line 2: not a header'],
    ['/*\n  X-Bad: \u2603', 'line 2: not a header'],
    ['X-Not-Indented: 1', 'line 1: not a path'],
    ['/a/*/b', 'line 1: not a path, or a pattern we do not support'],
    ['/a/:name', 'line 1: not a path, or a pattern we do not support'],
    ['https://example.org/*', 'line 1: not a path'],
  ])('names the line it does not understand: %j', (text, message) => {
    expect(() => parseHeadersFile(text)).toThrow(message)
  })
})

describe('findHeaders', () => {
  const rules = parseHeadersFile(FILE)

  it('applies the rules that match', () => {
    expect(findHeaders(rules, '/assets/a.js').get('cache-control')).toContain('immutable')
    expect(findHeaders(rules, '/sw.js').get('cache-control')).toBe('no-cache')
    expect(findHeaders(rules, '/sw.js.map').has('cache-control')).toBe(false)
    expect(findHeaders(rules, '/sw.js').get('x-frame-options')).toBe('DENY')
    expect(findHeaders(parseHeadersFile('/a\n  X-A: 1'), '/b').size).toBe(0)
  })

  it('joins the values of several rules, ignoring the case of the name', () => {
    const both = parseHeadersFile('/*\n  X-Robots-Tag: noindex\n/a\n  x-robots-tag: nofollow')
    expect(findHeaders(both, '/a').get('x-robots-tag')).toBe('noindex, nofollow')
  })
})
