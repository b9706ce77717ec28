import { expect, test } from 'vitest'
import { cutStyles, findNames } from './cut-styles.ts'

const names = new Set(['card', 'title', 'data-key'])

test('a page keeps the rules of its own classes, and those without a class', () => {
  expect(cutStyles('a{color:red}.card{color:red}.panel .title{color:red}', names)).toBe(
    'a,.card{color:red}',
  )
})

test('a group of rules goes with its last one, and an animation with its last use', () => {
  const css =
    '@media print{.panel{color:red}}@keyframes fade{to{opacity:1}}.panel{animation:1s fade}'
  expect(cutStyles(css, names)).toBe('')
})

test('what only the app sets is no part of a page, but what it unsets is', () => {
  expect(cutStyles('[data-moved] .card{color:red}', names)).toBe('')
  expect(cutStyles(':root:not([data-app]) .card{color:red}', names)).toContain('.card')
})

test('a rule about what a card holds goes where no card holds it', () => {
  expect(cutStyles('.card:has(>.panel){color:red}', names)).toBe('')
  expect(cutStyles('.card:has(>.title){color:red}', names)).toBe('.card:has(>.title){color:red}')
})

test('a rule about an attribute that the page itself has stays', () => {
  expect(cutStyles('[data-key]{color:red}', names)).toBe('[data-key]{color:red}')
})

test('classes and data attributes are found wherever markup names them', () => {
  const markup = '<p class="card title" data-key="s"><a class="link">'
  expect(findNames(markup)).toEqual(['card', 'title', 'link', 'data-key'])
})
