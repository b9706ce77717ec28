import { expect, it, vi } from 'vitest'
import {
  anchorAt,
  dayAt,
  highlightOf,
  positionOf,
  storyOf,
} from '../../core/library/library-fixture.ts'
import { stubBrowser } from './browser-fixture.ts'
import { createLibrary } from './library.ts'
import { readRaw, readyState, writeRaw } from './state-fixture.ts'

const browser = stubBrowser()
const done = { type: 'done' }
let day = 1
const now = () => Date.parse(dayAt(day))

async function openOn(first: number) {
  day = first
  return createLibrary({ now })
}

it('a saved story is still there after reopening, with the moment it was saved', async () => {
  const library = await openOn(1)
  expect(await library.save(storyOf('banjir'))).toEqual(done)
  const row = { slug: 'banjir', story: storyOf('banjir'), savedAt: dayAt(1) }
  expect(readyState(library).saved).toEqual(new Map([['banjir', row]]))
  expect(readyState(await openOn(2)).saved).toEqual(new Map([['banjir', row]]))
})

it('saving a story again keeps its moment and updates its words', async () => {
  const library = await openOn(1)
  await library.save(storyOf('banjir'))
  day = 2
  const renewed = storyOf('banjir', { headline: 'Baru' })
  await library.save(renewed)
  expect(readyState(library).saved.get('banjir')).toEqual({
    slug: 'banjir',
    story: renewed,
    savedAt: dayAt(1),
  })
})

it('a story that is removed and restored keeps its old moment', async () => {
  const library = await openOn(1)
  await library.save(storyOf('banjir'))
  const row = readyState(library).saved.get('banjir')
  day = 2
  await library.unsave('banjir')
  expect(readyState(library).saved.size).toBe(0)
  expect(row && (await library.restoreSaved(row))).toEqual(done)
  expect(readyState(library).saved.get('banjir')?.savedAt).toBe(dayAt(1))
})

it('a visit keeps its first and last moment, and can be removed and restored', async () => {
  const library = await openOn(1)
  await library.recordVisit(storyOf('banjir'))
  day = 3
  await library.recordVisit(storyOf('banjir'))
  const visit = readyState(library).visits.get('banjir')
  expect(visit).toMatchObject({ firstAt: dayAt(1), lastAt: dayAt(3) })
  await library.removeVisit('banjir')
  expect(readyState(library).visits.size).toBe(0)
  await library.recordVisit(storyOf('banjir'))
  if (visit !== undefined) await library.restoreVisit(visit)
  expect(readyState(library).visits.get('banjir')).toEqual(visit)
})

it('the positions of reading and listening are replaced by each later one', async () => {
  const library = await openOn(1)
  await library.recordPosition(positionOf('banjir'))
  await library.recordListening('banjir', anchorAt(3))
  day = 2
  await library.recordPosition(positionOf('banjir', { progress: 0.5, changedAt: dayAt(9) }))
  await library.recordListening('banjir', anchorAt(7))
  const { positions, listening } = readyState(library)
  expect(positions.get('banjir')).toMatchObject({ progress: 0.5, changedAt: dayAt(2) })
  expect(listening.get('banjir')).toEqual({
    slug: 'banjir',
    anchor: anchorAt(7),
    changedAt: dayAt(2),
  })
  await library.removePosition('banjir')
  await library.removeListening('banjir')
  await library.restorePosition(positionOf('banjir'))
  expect(readyState(library).positions.get('banjir')).toEqual(positionOf('banjir'))
  expect(readyState(library).listening.size).toBe(0)
})

it('a highlight is replaced by a later version only', async () => {
  const library = await openOn(1)
  const later = highlightOf('a', { note: 'baru', changedAt: dayAt(3) })
  await library.putHighlight(later)
  expect(await library.putHighlight(highlightOf('a', { note: 'lama' }))).toEqual(done)
  expect(readyState(library).highlights).toEqual(new Map([['a', later]]))
  await library.removeHighlight('a')
  expect(readyState(library).highlights.size).toBe(0)
})

it('a trail grows step by step, and can be removed and restored', async () => {
  const library = await openOn(1)
  await library.recordTrailStep('t', { slug: 'banjir', headline: 'Banjir', from: null })
  day = 2
  await library.recordTrailStep('t', { slug: 'gempa', headline: 'Gempa', from: null })
  const trail = readyState(library).trails.get('t')
  expect(trail).toEqual({
    id: 't',
    steps: [
      { slug: 'banjir', headline: 'Banjir', at: dayAt(1) },
      { slug: 'gempa', headline: 'Gempa', at: dayAt(2) },
    ],
    changedAt: dayAt(2),
  })
  await library.removeTrail('t')
  expect(readyState(library).trails.size).toBe(0)
  if (trail !== undefined) await library.restoreTrail(trail)
  expect(readyState(library).trails.get('t')).toEqual(trail)
})

it('a row that breaks its schema is neither written nor shown', async () => {
  const library = await openOn(1)
  const outcome = await library.putHighlight(highlightOf('a', { note: 'a\u0000b' }))
  expect(outcome).toEqual({ type: 'failed', reason: 'failed' })
  expect(readyState(library).highlights.size).toBe(0)
  expect(await readRaw('highlights')).toEqual([])
})

it('the state stays the same object until a change, and notifies its subscribers', async () => {
  const library = await openOn(1)
  const listener = vi.fn()
  const unsubscribe = library.subscribe(listener)
  const before = readyState(library)
  expect(library.state()).toBe(before)
  await library.recordVisit(storyOf('banjir'))
  expect(listener).toHaveBeenCalledOnce()
  expect(library.state()).not.toBe(before)
  expect(readyState(library).saved).toBe(before.saved)
  expect(readyState(library).visits).not.toBe(before.visits)
  unsubscribe()
  await library.recordVisit(storyOf('gempa'))
  expect(listener).toHaveBeenCalledOnce()
})

it('the browser is asked once to persist the library, after the first save', async () => {
  const library = await openOn(1)
  await library.recordVisit(storyOf('banjir'))
  expect(browser.persist).not.toHaveBeenCalled()
  expect(readyState(library).wasAsked).toBe(false)
  await library.save(storyOf('banjir'))
  await library.save(storyOf('gempa'))
  expect(browser.persist).toHaveBeenCalledOnce()
  await vi.waitFor(() => expect(readyState(library).wasAsked).toBe(true))
  expect(readyState(library).isPersisted).toBe(true)
})

it.each([true, false])(
  'opening learns whether the browser persists the library (%s) without asking for it',
  async (isPersisted) => {
    browser.persisted.mockResolvedValue(isPersisted)
    expect(readyState(await openOn(1)).isPersisted).toBe(isPersisted)
    expect(browser.persist).not.toHaveBeenCalled()
  },
)

it('a browser that never answers about persistence delays nothing', async () => {
  browser.persisted.mockRejectedValue(new TypeError('Not allowed.'))
  expect(readyState(await openOn(1)).isPersisted).toBeNull()
  browser.persisted.mockReturnValue(new Promise(() => {}))
  expect(readyState(await openOn(1)).isPersisted).toBeNull()
})

it('rows that cannot be parsed are counted, stay in the database, and hide no other row', async () => {
  const first = await openOn(1)
  await first.save(storyOf('banjir'))
  const damaged = { slug: 'gempa', story: 'hilang' }
  await writeRaw('saved', damaged)
  await writeRaw('trails', { id: 't', steps: [] })
  const library = await openOn(2)
  expect([...readyState(library).saved.keys()]).toEqual(['banjir'])
  expect(readyState(library).damagedCount).toBe(2)
  await library.save(storyOf('desa'))
  expect(readyState(library).damagedCount).toBe(2)
  expect(await readRaw('saved')).toContainEqual(damaged)
})

it('the flag is set while the library holds anything, and removed when it is emptied', async () => {
  const library = await openOn(1)
  expect(browser.flags.size).toBe(0)
  await library.save(storyOf('banjir'))
  expect(browser.flags.get('simak:library')).toBe('1')
  await library.unsave('banjir')
  expect(browser.flags.size).toBe(0)
})
