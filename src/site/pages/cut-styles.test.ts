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

test('a custom property goes when no value that is left uses it', () => {
  const css = 'a{--own:1px;--other:2px;margin:var(--own)}.panel{margin:var(--other)}'
  expect(cutStyles(css, names)).toBe('a{--own:1px;margin:var(--own)}')
})

test('rules for paper are one group, the last', () => {
  const css =
    '@media print{.card{display:none}}a{color:red}@media print{@page{margin:1in}.title{display:none}}'
  expect(cutStyles(css, names)).toBe(
    'a{color:red}@media print{.card{display:none}@page{margin:1in}.title{display:none}}',
  )
  expect(cutStyles('@media print{.card{display:none}}@media print{a{display:none}}', names)).toBe(
    '@media print{.card,a{display:none}}',
  )
})

test('spaces around commas and slashes go, but stay in quotes', () => {
  const css =
    'a{--font:"A, B", C;--size: 1px;font:var(--size) / 1.5 var(--font);color:var(--ink, )}'
  expect(cutStyles(css, names)).toBe(
    'a{--font:"A, B",C;--size:1px;font:var(--size)/1.5 var(--font);color:var(--ink,)}',
  )
})

test('a rule about an attribute of the page is kept', () => {
  expect(cutStyles('[data-key]{color:red}', names)).toBe('[data-key]{color:red}')
})

test('classes and data attributes are found anywhere in markup', () => {
  const markup = '<p class="card title" data-key="s"><a class="link">'
  expect(findNames(markup)).toEqual(['card', 'title', 'data-key', 'link'])
})
