import { expect, test } from 'vitest'
import { findChunk, listNeededFiles, parseBundleGraph } from './bundle-graph.ts'

const graph = parseBundleGraph({
  '_main-1.js': {
    file: 'assets/main-1.js',
    name: 'main',
    imports: ['_react-2.js'],
    dynamicImports: ['src/app/later.tsx'],
    css: ['assets/main-3.css'],
  },
  '_react-2.js': { file: 'assets/react-2.js', name: 'react' },
  'src/app/later.tsx': { file: 'assets/later-4.js', name: 'later', imports: ['_main-1.js'] },
})

test('imports and style sheets of a chunk are listed; what it may load later is not', () => {
  expect(listNeededFiles(graph, ['_main-1.js'])).toEqual([
    'assets/main-1.js',
    'assets/main-3.css',
    'assets/react-2.js',
  ])
})

test('chunks that import each other are listed once', () => {
  const circle = parseBundleGraph({
    a: { file: 'a.js', imports: ['b'] },
    b: { file: 'b.js', imports: ['a'] },
  })
  expect(listNeededFiles(circle, ['a', 'b'])).toEqual(['a.js', 'b.js'])
})

test('a chunk is found by its source, its group and its file; a renamed source is an error', () => {
  expect(findChunk(graph, 'src/app/later.tsx')).toBe('src/app/later.tsx')
  expect(findChunk(graph, 'react')).toBe('_react-2.js')
  expect(findChunk(graph, 'assets/main-1.js')).toBe('_main-1.js')
  expect(() => findChunk(graph, 'src/app/sooner.tsx')).toThrow('no chunk of src/app/sooner.tsx')
})

test('a manifest of another shape is rejected', () => {
  expect(() => parseBundleGraph({ main: { path: 'assets/main.js' } })).toThrow()
})
