import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { SlugSchema } from '../article/address.ts'
import { countBytes, headlineKey, slugFromHeadline } from './slug.ts'

describe('slugFromHeadline', () => {
  it.each([
    [
      'words become lower case, joined by hyphens',
      'Hujan: Banjir di Kota!',
      'hujan-banjir-di-kota',
    ],
    ['accents go', 'Élan São İzmir', 'elan-sao-izmir'],
    ['an apostrophe joins its word', "Salat Jum'at Qur’an", 'salat-jumat-quran'],
    ['compatible forms become plain', 'ﬁlm ５G', 'film-5g'],
    ['other scripts keep their letters', 'Москва 서울', 'москва-서울'],
    ['vowel signs stay', 'हिन्दी में समाचार, ข่าวเช้านี้', 'हिन्दी-में-समाचार-ข่าวเช้านี้'],
    ['voiced kana stay', 'がんばる ニュース', 'がんばる-ニュース'],
    ['vowel points of Arabic go, as accents do', 'مَدْرَسَة', 'مدرسة'],
    ['a mark without a letter is none', '♥️ 5️⃣ kabar', '5-kabar'],
    ['a path cannot survive', '../../etc/passwd', 'etc-passwd'],
    ['a headline without a letter has none', '?! …', ''],
  ])('%s', (_title, headline, slug) => {
    expect(slugFromHeadline(headline)).toBe(slug)
  })

  it('a long headline is cut after a whole word', () => {
    const slug = slugFromHeadline('sepuluh huruf '.repeat(20))
    expect(slug.length).toBeLessThanOrEqual(100)
    expect(slug).toMatch(/(?:sepuluh|huruf)$/)
    expect(slug.length).toBeGreaterThan(85)
  })

  it('one endless word is cut inside', () => {
    expect(slugFromHeadline('a'.repeat(500))).toBe('a'.repeat(25))
  })

  it('a headline of any script gives a slug that fits a file system', () => {
    const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 })
    const headline = fc.array(fc.oneof(word, fc.constantFrom('हिन्दी', '新闻', '서울', '𐐀𐐀')))
    fc.assert(
      fc.property(headline, (words) => {
        const slug = slugFromHeadline(words.join(' '))
        expect(countBytes(slug)).toBeLessThanOrEqual(100)
        expect(slug === '' || v.is(SlugSchema, slug)).toBe(true)
      }),
    )
  })
})

describe('countBytes', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['é', 2],
    ['新闻', 6],
    ['😀', 4],
  ])('%j has %i bytes in UTF-8', (text, bytes) => {
    expect(countBytes(text)).toBe(bytes)
  })
})

describe('headlineKey', () => {
  it.each([
    ['case', 'Banjir Besar', 'BANJIR besar'],
    ['spacing', 'Banjir  Besar', ' Banjir Besar '],
    ['quotes', '"Banjir" Besar', '“Banjir” Besar'],
    ['composed or decomposed letters', 'Caf\u00E9', 'Cafe\u0301'],
  ])('does not depend on %s', (_title, a, b) => {
    expect(headlineKey(a)).toBe(headlineKey(b))
  })

  it.each([
    ['another word', 'Banjir Besar', 'Banjir Bandang'],
    ['an accent', 'Café', 'Cafe'],
    ['signs, when there is nothing else', '?!', '…'],
  ])('depends on %s', (_title, a, b) => {
    expect(headlineKey(a)).not.toBe(headlineKey(b))
  })
})
