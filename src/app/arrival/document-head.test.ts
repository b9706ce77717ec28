import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Head } from '../../core/publish/head.ts'
import { writeHead } from './document-head.ts'

/** An element of the head, known by its tag and attributes. */
class StubElement {
  attributes = new Map<string, string>()
  tag: string
  constructor(tag: string) {
    this.tag = tag
  }
  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value)
  }
  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null
  }
  remove(): void {
    elements = elements.filter((element) => element !== this)
  }
}

let elements: StubElement[] = []
const page = { title: '', documentElement: { lang: '' } }

beforeEach(() => {
  elements = []
  vi.stubGlobal('document', {
    ...page,
    createElement: (tag: string) => new StubElement(tag),
    head: {
      appendChild(element: StubElement) {
        elements.push(element)
        return element
      },
      querySelector(selector: string) {
        const [, tag, key = '', name] = /^(\w+)\[(\w+)="(.+)"\]$/.exec(selector) ?? []
        return elements.find((each) => each.tag === tag && each.getAttribute(key) === name) ?? null
      },
      querySelectorAll: () => elements.filter((each) => each.attributes.has('data-prerendered')),
    },
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const headOf = (change: Partial<Head> = {}): Head => {
  const head = {
    title: 'Banjir',
    description: 'Air surut.',
    path: '/articles/banjir',
    language: 'id',
  }
  return { ...head, ...change }
}
const list = () =>
  elements.map(({ tag, attributes }) => `${tag} ${[...attributes.values()].join(' ')}`)

/** What only the prerendered page provides. */
function addPrerendered(): void {
  const script = new StubElement('script')
  script.setAttribute('data-prerendered', 'json-ld')
  elements.push(script)
}

it('writes the title, the language and the tags of a page', () => {
  writeHead(headOf({ language: 'en' }))
  expect([document.title, document.documentElement.lang]).toEqual(['Banjir', 'en'])
  expect(list()).toContain('meta description Air surut.')
  expect(list()).toContain('link canonical /articles/banjir')
})

it('rewrites the tags of the page before, and removes those that a page does not have', () => {
  writeHead(headOf())
  const { length } = elements
  writeHead(headOf({ title: 'Gempa', description: 'Bumi tenang.', path: '/articles/gempa' }))
  expect(elements).toHaveLength(length)
  expect(list()).toContain('meta description Bumi tenang.')
  writeHead(headOf({ path: null }))
  expect(list()).toContain('meta robots noindex')
  expect(list().join()).not.toContain('canonical')
})

it('keeps what belongs to the prerendered page until another page is shown', () => {
  writeHead(headOf())
  addPrerendered()
  writeHead(headOf({ language: 'en' }))
  expect(list()).toContain('script json-ld')
  writeHead(headOf({ path: '/articles/gempa' }))
  expect(list()).not.toContain('script json-ld')
})
