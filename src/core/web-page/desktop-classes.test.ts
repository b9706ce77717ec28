import { expect, it } from 'vitest'
import { findDesktopDisplay } from './desktop-classes.ts'

const find = (classes: string) => findDesktopDisplay(classes.split(' '))

it.each([
  ['d-none d-sm-block', 'shown'],
  ['d-none d-md-block', 'shown'],
  ['d-none d-lg-flex', 'shown'],
  ['d-none d-xl-block', 'shown'],
  ['hidden md:flex', 'shown'],
  ['hidden tablet:block', 'shown'],
  ['hidden laptop:flex', 'shown'],
  ['hidden desktop:block', 'shown'],
  ['hidden-xs', 'shown'],
  ['visible-desktop', 'shown'],
  ['visible-md', 'shown'],
  ['show-for-large', 'shown'],
  ['is-hidden-touch', 'shown'],
  ['uk-visible@m', 'shown'],
  ['hide-on-small-only', 'shown'],
  ['site-pc-only', 'shown'],
])('"%s" is visible on a wide screen', (classes, display) => {
  expect(find(classes)).toBe(display)
})

it.each([
  ['d-none'],
  ['d-block d-lg-none'],
  ['block md:hidden'],
  ['block hidden'],
  ['hidden block'],
  ['visible-xs'],
  ['hidden-desktop'],
  ['show-for-small-only'],
  ['elementor-hidden-desktop'],
  ['sp-only'],
  ['is-hidden-desktop'],
  ['hidden-lg'],
  ['vc_hidden-lg'],
  ['is-hidden-tablet'],
  ['uk-hidden@m'],
  ['hide-on-large-only'],
  ['site-hide-desktop'],
  ['show-on-mobile'],
])('"%s" is hidden on a wide screen', (classes) => {
  expect(find(classes)).toBe('hidden')
})

it.each([['block'], ['article-body'], ['hidden-gem'], ['flex items-center'], ['']])(
  '"%s" says nothing of it',
  (classes) => {
    expect(find(classes)).toBe(null)
  },
)

it('the widest step counts, in whatever order the classes are', () => {
  expect(find('d-xl-none d-md-block d-none')).toBe('hidden')
  expect(find('xl:block md:hidden')).toBe('shown')
})
