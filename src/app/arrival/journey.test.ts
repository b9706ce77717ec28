import { expect, it } from 'vitest'
import { choosePlacement, startJourney, turnJourney } from './journey.ts'

const first = startJourney('a', '/')

it('the first page of a visit moves no focus', () => {
  expect(first).toMatchObject({ isFirst: true, focused: true, placed: false })
})

it('a new page has its heading focused and its position found', () => {
  expect(turnJourney(first, 'b', '/articles/banjir')).toMatchObject({
    key: 'b',
    page: '/articles/banjir',
    isFirst: false,
    focused: false,
    placed: false,
  })
})

it('a new query or hash on the same page moves nothing', () => {
  const moved = turnJourney(first, 'b', '/')
  expect(moved).toMatchObject({ key: 'b', isFirst: false, focused: true, placed: true })
})

it.each([
  { what: 'Back to a page that was scrolled', known: ['isReturn', 'hasSpot'], placement: 'spot' },
  {
    what: 'Back to a page that was scrolled, by a link into its text',
    known: ['isReturn', 'hasSpot', 'hasHash'],
    placement: 'spot',
  },
  { what: 'Back to an entry that was never shown', known: ['isReturn'], placement: 'top' },
  {
    what: 'a reload of a scrolled page',
    known: ['isReturn', 'isFirst', 'hasSpot'],
    placement: 'spot',
  },
  { what: 'the first page of a visit', known: ['isReturn', 'isFirst'], placement: 'stay' },
  {
    what: 'a first page with a link into its text',
    known: ['isReturn', 'isFirst', 'hasHash'],
    placement: 'hash',
  },
  { what: 'a click on a link into a text', known: ['hasHash'], placement: 'hash' },
  { what: 'a click', known: [], placement: 'stay' },
  {
    what: 'a click that repeats the key of a scrolled entry',
    known: ['hasSpot'],
    placement: 'stay',
  },
])('after $what the place is: $placement', ({ known, placement }) => {
  const has = (name: string) => known.includes(name)
  const arriving = {
    isReturn: has('isReturn'),
    isFirst: has('isFirst'),
    hasSpot: has('hasSpot'),
    hasHash: has('hasHash'),
  }
  expect(choosePlacement(arriving)).toBe(placement)
})
