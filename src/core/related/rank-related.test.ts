import { describe, expect, it } from 'vitest'
import { briefArticle } from '../article/article-fixture.ts'
import { toStory } from '../edition/to-story.ts'
import { createRanking } from './rank-related.ts'

/** A story whose only words are those of `text`, which is also its slug. */
function story(text: string) {
  return toStory(briefArticle(text, { summary: null }), text)
}

function rank(texts: string[], text: string, limit = 10) {
  return createRanking(texts.map(story))(story(text), limit)
}

function rankSlugs(...args: Parameters<typeof rank>): string[] {
  return rank(...args).map((ranked) => ranked.story.slug)
}

describe('rankRelated', () => {
  it('ranks the story that shares more words first', () => {
    const texts = ['gempa palu', 'gempa', 'gempa palu donggala', 'hujan']
    expect(rankSlugs(texts, 'gempa palu donggala')).toEqual(['gempa palu', 'gempa'])
  })

  it('gives one rare word more weight than one frequent word', () => {
    const texts = ['gempa palu', 'gempa satu', 'gempa tiga', 'gempa empat', 'palu lima']
    expect(rankSlugs(texts, 'gempa palu')[0]).toBe('palu lima')
  })

  it('names the shared words, heaviest first', () => {
    const texts = ['gempa palu', 'palu gempa pagi', 'gempa siang', 'gempa malam']
    expect(rank(texts, 'gempa palu')[0]?.reason).toEqual(['palu', 'gempa'])
  })

  it('keeps the order of the list for equal scores', () => {
    const texts = ['bambu laris', 'palu bambu', 'satu gempa', 'dua gempa', 'gempa bambu']
    expect(rankSlugs(texts, 'gempa bambu')).toEqual([
      'bambu laris',
      'palu bambu',
      'satu gempa',
      'dua gempa',
    ])
  })

  it('never relates a story to itself', () => {
    expect(rankSlugs(['gempa', 'hujan'], 'gempa')).toEqual([])
  })

  it('returns at most the limit', () => {
    const texts = ['gempa', 'gempa satu', 'gempa tiga', 'gempa empat']
    expect(rankSlugs(texts, 'gempa', 2)).toEqual(['gempa satu', 'gempa tiga'])
    expect(rankSlugs(texts, 'gempa', 0)).toEqual([])
  })

  it('ignores a word that more than a quarter of a large edition contains', () => {
    const common = Array.from({ length: 30 }, (_, n) => `indonesia kabar${n}`)
    const rare = Array.from({ length: 30 }, (_, n) => `warta${n}`)
    expect(rankSlugs([...common, ...rare], 'indonesia kabar1')).toEqual([])
  })

  it('counts the words of the summary as well', () => {
    const bambu = toStory(briefArticle('Bambu', { summary: 'Dari Sukamaju.' }), 'bambu')
    const desa = toStory(briefArticle('Desa', { summary: 'Sukamaju maju.' }), 'desa')
    expect(createRanking([bambu, desa])(bambu, 5)).toMatchObject([{ story: { slug: 'desa' } }])
  })

  it('returns nothing for a story outside its list', () => {
    expect(rankSlugs(['gempa'], 'gempa palu')).toEqual([])
  })

  it('lets a word of the headline weigh more than one of the summary', () => {
    const gempa = toStory(briefArticle('Gempa', { summary: 'Warga Palu mengungsi.' }), 'gempa')
    const inSummary = toStory(briefArticle('Kabar', { summary: 'Pasar di Palu.' }), 'palu')
    const inHeadline = toStory(briefArticle('Gempa Susulan', { summary: null }), 'susulan')
    const ranked = createRanking([gempa, inSummary, inHeadline])(gempa, 5)
    expect(ranked.map((each) => each.story.slug)).toEqual(['susulan', 'palu'])
  })

  it('compares a frequent word with the stories that are nearest in the list', () => {
    const holders = Array.from({ length: 600 }, (_, n) => `banjir kabar${n}`)
    const others = Array.from({ length: 2_400 }, (_, n) => `warta${n}`)
    const found = rankSlugs([...holders, ...others], 'banjir kabar300', 600)
    expect(found).toHaveLength(255)
    expect(found[0]).toBe('banjir kabar172')
    expect(found.at(-1)).toBe('banjir kabar427')
  })
})
