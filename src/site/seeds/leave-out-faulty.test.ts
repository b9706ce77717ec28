import { expect, it } from 'vitest'
import { writePage } from '../../core/capture/page-fixture.ts'
import type { BuiltEdition } from '../../core/edition/build-edition.ts'
import { writeFolder } from '../folder-fixture.ts'
import { compileSeeds } from './compile-seeds.ts'
import { leaveOutFaulty } from './leave-out-faulty.ts'

async function compile() {
  const folder = await writeFolder({
    'baik.txt': writePage({ headline: 'Panen Padi Melimpah di Sukamaju', related: [] }),
    'rusak.txt': writePage({ related: [] }),
  })
  return compileSeeds(folder)
}

/** Fails as a page would that cannot be rendered. */
function failOn(headline: string) {
  return ({ articles }: BuiltEdition) => {
    if (articles.some((article) => article.headline === headline)) throw new Error('No page.')
  }
}

it('a capture whose page cannot be rendered is left out with its own problem', async () => {
  const seeds = leaveOutFaulty(await compile(), failOn('Jembatan Bambu Sukamaju Dibangun Kembali'))
  expect(seeds.built.articles.map(({ headline }) => headline)).toEqual([
    'Panen Padi Melimpah di Sukamaju',
  ])
  expect(seeds.problems.filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'compiler-fault', file: 'rusak.txt', what: 'Error: No page.' },
  ])
})

it('where no capture fails alone, all stay', async () => {
  const seeds = await compile()
  expect(leaveOutFaulty(seeds, failOn('Judul lain'))).toBe(seeds)
})
