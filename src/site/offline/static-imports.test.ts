import { expect, test } from 'vitest'
import { findStaticImports } from './static-imports.ts'

test('what a module needs to run counts, what it imports by a call does not', () => {
  const source =
    'import{a as b}from"./react-x1.js";import"./side-x2.js";export{c}from"./words-x3.js";const d=()=>import("../../build/later-x4.js");'
  expect(findStaticImports(source)).toEqual(['react-x1.js', 'side-x2.js', 'words-x3.js'])
})
