import { expect, it, vi } from 'vitest'
import { build, stubWorker } from './worker-fixture.ts'

stubWorker()

it('gives all spellings of a page one address, also on a site below a path', async () => {
  vi.stubGlobal('simakBuild', { ...build, base: '/arsip/' })
  const { cleanAddress } = await import('./clean-address.ts')
  const clean = 'https://contoh.example/arsip/articles/banjir'
  for (const spelling of ['', '/', '/index.html', '?dari=surel', '#p3']) {
    expect(cleanAddress(clean + spelling), spelling).toBe(clean)
  }
})
