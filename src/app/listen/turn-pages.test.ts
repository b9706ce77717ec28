import { expect, it } from 'vitest'
import { createPageTurner } from './turn-pages.ts'

/** A tab's history: its entries up to the current one. */
function openTab(...paths: string[]) {
  const entries = [...paths]
  const navigate = (to: string | number, options?: { replace: boolean }) => {
    if (typeof to === 'number' || options?.replace === true) entries.pop()
    if (typeof to === 'string') entries.push(to)
  }
  return { entries, navigate }
}

it('leaves one entry after the page where the reader began, however many stories follow', () => {
  const { entries, navigate } = openTab('/depan', '/a')
  const { turnTo } = createPageTurner(navigate, '/a')
  for (const path of ['/b', '/c', '/d']) turnTo(path)
  expect(entries).toEqual(['/depan', '/a', '/d'])
})

it('goes back to the page where the reader began, not forward to it', () => {
  const { entries, navigate } = openTab('/a')
  const { turnTo } = createPageTurner(navigate, '/a')
  for (const path of ['/b', '/c', '/a']) turnTo(path)
  expect(entries).toEqual(['/a'])
  turnTo('/b')
  expect(entries).toEqual(['/a', '/b'])
})

it('keeps an entry of the reader’s own', () => {
  const { entries, navigate } = openTab('/a')
  const { turnTo, beginAt } = createPageTurner(navigate, '/a')
  turnTo('/b')
  navigate('/b#p3')
  beginAt('/b')
  turnTo('/c')
  expect(entries).toEqual(['/a', '/b', '/b#p3', '/c'])
})
