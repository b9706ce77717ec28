import { expect, test } from 'vitest'
import { cutStyles, findClasses } from './cut-styles.ts'

const classes = new Set(['card', 'title'])

test('a page keeps the rules of its own classes, and those without a class', () => {
  expect(cutStyles('a{color:red}.card{color:red}.panel .title{color:red}', classes)).toBe(
    'a,.card{color:red}',
  )
})

test('a group of rules goes with its last one, and an animation with its last use', () => {
  const css =
    '@media print{.panel{color:red}}@keyframes fade{to{opacity:1}}.panel{animation:1s fade}'
  expect(cutStyles(css, classes)).toBe('')
})

test('what only the app sets is no part of a page, but what it unsets is', () => {
  expect(cutStyles('[data-moved] .card{color:red}', classes)).toBe('')
  expect(cutStyles(':root:not([data-app]) .card{color:red}', classes)).toContain('.card')
})

test('a rule about what a card holds goes where no card holds it', () => {
  expect(cutStyles('.card:has(>.panel){color:red}', classes)).toBe('')
  expect(cutStyles('.card:has(>.title){color:red}', classes)).toBe('.card:has(>.title){color:red}')
})

test('classes are found wherever markup names them', () => {
  expect(findClasses('<p class="card title"><a class="link">')).toEqual(['card', 'title', 'link'])
})
