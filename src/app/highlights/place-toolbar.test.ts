import { expect, it } from 'vitest'
import { placeToolbar } from './place-toolbar.ts'

const toolbar = { width: 200, height: 44 }
const view = { width: 360, height: 740 }

it('is below the selection, where the system shows no menu of its own', () => {
  expect(placeToolbar({ left: 40, bottom: 300 }, toolbar, view)).toEqual({ left: 40, top: 308 })
})

it('stays inside the window', () => {
  expect(placeToolbar({ left: 340, bottom: 300 }, toolbar, view).left).toBe(152)
  expect(placeToolbar({ left: -20, bottom: 300 }, toolbar, view).left).toBe(8)
  expect(placeToolbar({ left: 40, bottom: 900 }, toolbar, view).top).toBe(688)
})

it('begins inside a window that is narrower than itself', () => {
  expect(placeToolbar({ left: 40, bottom: 300 }, toolbar, { ...view, width: 150 }).left).toBe(8)
})
