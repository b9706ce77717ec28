import { expect, it } from 'vitest'
import { isSameText, matchTexts } from './match-texts.ts'

const caption = 'Warga menyeberangi jembatan bambu di Sukamaju pada Senin'

it('counts exact captions, near ones and extra ones', () => {
  const wanted = [caption, 'Anak sekolah di tepi sungai', 'Peta desa']
  const found = ['Iklan payung', `${caption}, 29 Juli`, 'Peta  desa']
  expect(matchTexts(wanted, found)).toEqual({ wanted: 3, exact: 1, near: 2, extra: 1 })
})

it('matches each found text once', () => {
  expect(matchTexts([caption, caption], [caption])).toEqual({
    ...{ wanted: 2, exact: 1, near: 1, extra: 0 },
  })
})

it('prefers exact matches over near ones', () => {
  const longer = `${caption} sore`
  expect(matchTexts([longer, caption], [caption])).toMatchObject({ exact: 1, near: 1 })
})

it('spaces and composed letters make no difference, other characters do', () => {
  expect(isSameText('Café  Sukamaju', 'Cafe\u0301 Sukamaju')).toBe(true)
  expect(isSameText('Sukamaju: air naik', 'Sukamaju – air naik')).toBe(false)
})
