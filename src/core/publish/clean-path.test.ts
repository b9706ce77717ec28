import { describe, expect, it } from 'vitest'
import { cleanPath } from './clean-path.ts'

describe('cleanPath', () => {
  it.each([
    ['/', '/'],
    ['//', '/'],
    ['/index.html', '/'],
    ['//index.html', '/'],
    ['/articles/a-b', '/articles/a-b'],
    ['/articles/a-b/', '/articles/a-b'],
    ['/articles/a-b/index.html', '/articles/a-b'],
    ['//articles///a-b//index.html', '/articles/a-b'],
    ['/articles/%E4%BD%A0', '/articles/%E4%BD%A0'],
    ['/offline.html', '/offline.html'],
    ['/articles/my-index.html', '/articles/my-index.html'],
  ])('at the root of a host, %s is %s', (path, clean) => {
    expect(cleanPath(path, '/')).toBe(clean)
  })

  it.each([
    ['/simak/', '/simak/'],
    ['/simak', '/simak/'],
    ['/simak/index.html', '/simak/'],
    ['//simak//', '/simak/'],
    ['/simak/library/', '/simak/library'],
    ['/simak/simak/', '/simak/simak'],
  ])('below a path, %s is %s', (path, clean) => {
    expect(cleanPath(path, '/simak/')).toBe(clean)
  })

  it('never points to another host', () => {
    expect(cleanPath('//evil.example/x', '/')).toBe('/evil.example/x')
  })
})
