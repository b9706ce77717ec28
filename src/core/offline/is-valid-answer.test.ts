import { describe, expect, it } from 'vitest'
import { type Answer, isValidAnswer } from './is-valid-answer.ts'

const site = 'https://arsip.example'

function answer(type: string | null, changes: Partial<Answer> = {}): Answer {
  return {
    status: 200,
    type: 'basic',
    redirected: false,
    url: '',
    headers: { get: (name) => (name === 'content-type' ? type : null) },
    ...changes,
  }
}

describe('an answer may be cached', () => {
  it.each([
    ['/assets/main-1a.js', 'text/javascript'],
    ['/assets/main-1a.js', 'application/javascript; charset=utf-8'],
    ['/assets/main-1a.css', 'text/css'],
    ['/data/articles/a.json', 'application/json'],
    ['/assets/newsreader.woff2', 'font/woff2'],
    ['/assets/icon-1a.svg', 'image/svg+xml'],
    ['/articles/a', 'text/html;charset=utf-8'],
    ['/articles/a/?utm=1', 'text/html'],
    ['/', 'text/html'],
    ['/offline.html', 'text/html'],
  ])('for %s as %s', (path, type) => {
    expect(isValidAnswer(answer(type), site + path)).toBe(true)
  })

  it('when a host only redirects to another spelling of the same page', () => {
    const led = { redirected: true, url: `${site}/articles/a/` }
    expect(isValidAnswer(answer('text/html', led), `${site}/articles/a`)).toBe(true)
    const short = { redirected: true, url: `${site}/offline` }
    expect(isValidAnswer(answer('text/html', short), `${site}/offline.html`)).toBe(true)
  })
})

describe('an answer is refused', () => {
  it.each([
    '/assets/main-1a.js',
    '/assets/main-1a.css',
    '/data/articles/a.json',
    '/assets/icon-1a.svg',
    '/assets/newsreader.woff2',
  ])('when a server says 200 with a page for %s', (path) => {
    expect(isValidAnswer(answer('text/html'), site + path)).toBe(false)
  })

  it.each([
    ['an error', { status: 404 }],
    ['a part', { status: 206 }],
    ['of another origin', { type: 'opaque' }],
    ['led to a page of signing in', { redirected: true, url: 'https://wifi.example/masuk' }],
  ])('when it is %s', (_, changes) => {
    expect(isValidAnswer(answer('text/html', changes), `${site}/articles/a`)).toBe(false)
  })

  it('when it has no content type, or the address has an extension that the site does not use', () => {
    expect(isValidAnswer(answer(null), `${site}/articles/a`)).toBe(false)
    expect(isValidAnswer(answer('text/html'), `${site}/app.wasm`)).toBe(false)
  })
})
