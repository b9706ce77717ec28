import { expect, test } from 'vitest'
import { cutStyles, findNames } from './cut-styles.ts'

const names = new Set(['card', 'title', 'data-key'])

test('a page keeps rules for its own classes and rules without a class', () => {
  expect(cutStyles('a{color:red}.card{color:red}.panel .title{color:red}', names)).toBe(
    'a,.card{color:red}',
  )
})

test('a group is removed with its last rule, and an animation with its last use', () => {
  const css =
    '@media print{.panel{color:red}}@keyframes fade{to{opacity:1}}.panel{animation:1s fade}'
  expect(cutStyles(css, names)).toBe('')
})

test('a rule for what only the app sets is removed; one for what it unsets is kept', () => {
  expect(cutStyles('[data-moved] .card{color:red}', names)).toBe('')
  expect(cutStyles(':root:not([data-app]) .card{color:red}', names)).toContain('.card')
})

test('a rule about the content of a card is removed when no card has that content', () => {
  expect(cutStyles('.card:has(>.panel){color:red}', names)).toBe('')
  expect(cutStyles('.card:has(>.title){color:red}', names)).toBe('.card:has(>.title){color:red}')
})

test('spaces around commas and slashes go, but stay in quotes', () => {
  const css = 'a{--font:"A, B", C;font:var(--size) / 1.5 var(--font);color:var(--ink, )}'
  expect(cutStyles(css, names)).toBe(
    'a{--font:"A, B",C;font:var(--size)/1.5 var(--font);color:var(--ink,)}',
  )
})

test('a rule about an attribute of the page is kept', () => {
  expect(cutStyles('[data-key]{color:red}', names)).toBe('[data-key]{color:red}')
})

test('classes and data attributes are found anywhere in markup', () => {
  const markup = '<p class="card title" data-key="s"><a class="link">'
  expect(findNames(markup)).toEqual(['card', 'title', 'data-key', 'link'])
})
