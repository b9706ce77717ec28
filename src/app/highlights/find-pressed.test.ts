import { expect, it } from 'vitest'
import { findPressed } from './find-pressed.ts'

/** A passage that begins in the middle of a line and ends in the next. */
const passage = {
  name: 'dua baris',
  boxes: [
    { left: 100, right: 300, top: 0, bottom: 20 },
    { left: 0, right: 80, top: 20, bottom: 40 },
  ],
}
const whole = { name: 'sebaris', boxes: [{ left: 0, right: 300, top: 0, bottom: 20 }] }
const press = (x: number, y: number) =>
  findPressed([passage, whole], ({ boxes }) => boxes, { x, y })?.name

it('a press on any line of a passage finds it, and the first of two that overlap', () => {
  expect([press(200, 10), press(40, 30)]).toEqual(['dua baris', 'dua baris'])
  expect(press(50, 10)).toBe('sebaris')
})

it('a press beside the words finds nothing, though it is between two lines of a passage', () => {
  expect([press(200, 30), press(301, 10), press(10, 41)]).toEqual([undefined, undefined, undefined])
})
