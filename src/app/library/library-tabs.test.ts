import { expect, it, vi } from 'vitest'
import { dayAt, highlightOf, storyOf } from '../../core/library/library-fixture.ts'
import { stubBrowser } from './browser-fixture.ts'
import { createLibrary } from './library.ts'
import { readyState } from './state-fixture.ts'

stubBrowser()

it('a story saved or removed in one tab is saved or removed in the other', async () => {
  const [one, other] = [await createLibrary(), await createLibrary()]
  await one.save(storyOf('banjir'))
  await vi.waitFor(() => expect(readyState(other).saved).toEqual(readyState(one).saved))
  await other.unsave('banjir')
  await vi.waitFor(() => expect(readyState(one).saved.size).toBe(0))
})

it('two tabs that extend one trail at the same time lose no step', async () => {
  const [one, other] = [await createLibrary(), await createLibrary()]
  const slugs = Array.from({ length: 20 }, (_, n) => `kabar-${n}`)
  await Promise.all(
    slugs.map((slug, n) =>
      (n % 2 ? one : other).recordTrailStep('t', { slug, headline: slug, from: null }),
    ),
  )
  await vi.waitFor(() => {
    for (const library of [one, other]) {
      const steps = readyState(library)
        .trails.get('t')
        ?.steps.map(({ slug }) => slug)
      expect(steps?.toSorted()).toEqual(slugs.toSorted())
    }
  })
})

it('of two changes to one highlight the later one wins, whichever is written last', async () => {
  const [one, other] = [await createLibrary(), await createLibrary()]
  const later = highlightOf('a', { note: 'baru', changedAt: dayAt(5) })
  await Promise.all([
    one.putHighlight(later),
    other.putHighlight(highlightOf('a', { note: 'lama', changedAt: dayAt(4) })),
  ])
  await vi.waitFor(() => {
    for (const library of [one, other]) {
      expect(readyState(library).highlights.get('a')).toEqual(later)
    }
  })
})

it('deleting everything and importing a file reach the other tab', async () => {
  const [one, other] = [await createLibrary(), await createLibrary()]
  await one.save(storyOf('banjir'))
  const file = await one.exportFile()
  await one.deleteEverything()
  await vi.waitFor(() => expect(readyState(other).saved.size).toBe(0))
  await one.importFile(file)
  await vi.waitFor(() => expect(readyState(other).saved.size).toBe(1))
})

it('a message that matches no schema is ignored', async () => {
  const library = await createLibrary()
  const listener = vi.fn()
  library.subscribe(listener)
  const channel = new BroadcastChannel('simak-library')
  for (const message of [null, 'everything', { type: 'row', store: '__proto__', key: 'a' }]) {
    channel.postMessage(message)
  }
  channel.postMessage({ type: 'everything' })
  await vi.waitFor(() => expect(listener).toHaveBeenCalled())
  expect(listener).toHaveBeenCalledOnce()
})

it('a page restored from the back/forward cache reads the changes it missed', async () => {
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('BroadcastChannel', undefined)
  const [one, other] = [await createLibrary(), await createLibrary()]
  await one.save(storyOf('banjir'))
  expect(readyState(other).saved.size).toBe(0)
  const listener = vi.fn()
  other.subscribe(listener)
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }))
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
  await vi.waitFor(() => expect(readyState(other).saved.size).toBe(1))
  expect(listener).toHaveBeenCalledOnce()
})
