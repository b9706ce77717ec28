import { describe, expect, it } from 'vitest'
import { briefArticle, fullArticle, relatedStory } from './article-fixture.ts'
import { formatPath, parseArticle } from './parse-article.ts'

const whole = fullArticle('Jembatan', { related: [relatedStory('Bambu')] })

/** The paths of all violations, formatted. */
function findPlaces(input: unknown): string[] {
  const parsed = parseArticle(input)
  return parsed.type === 'article' ? [] : parsed.violations.map(({ path }) => formatPath(path))
}

describe('parseArticle', () => {
  it.each([
    ['a full article', whole],
    ['a brief', briefArticle('Bambu')],
  ])('gives %s back as it is', (_title, article) => {
    expect(parseArticle(JSON.parse(JSON.stringify(article)))).toEqual({ type: 'article', article })
  })

  it('fills in the optional fields of a source article', () => {
    const { version, type, headline, outlet, published, provenance, body } = whole
    const bare = { version, type, headline, outlet, published, provenance, body }
    expect(parseArticle(bare)).toEqual({ type: 'article', article: { ...whole, related: [] } })
  })

  it.each([
    ['a newer version', { ...whole, version: 3 }, 'version'],
    ['an unknown type', { ...whole, type: 'video' }, 'type'],
    ['an empty headline', { ...whole, headline: '' }, 'headline'],
    ['a headline of white space', { ...whole, headline: ' \u00A0\u200B' }, 'headline'],
    ['an endless headline', { ...whole, headline: 'a'.repeat(501) }, 'headline'],
    ['a headline of two lines', { ...whole, headline: 'a\nb' }, 'headline'],
    ['an override in the headline', { ...whole, headline: 'a\u202Eb' }, 'headline'],
    ['half a character', { ...whole, headline: 'a\uD800' }, 'headline'],
    ['no body', { ...whole, body: [] }, 'body'],
    ['an unknown block', { ...whole, body: [{ type: 'html', text: 'a' }] }, 'body[0].type'],
    ['a block without text', { ...whole, body: [{ type: 'paragraph' }] }, 'body[0].text'],
    ['a slug that climbs', { ...whole, slug: '../../etc/passwd' }, 'slug'],
    ['a slug with a dot', { ...whole, slug: 'a.json' }, 'slug'],
    ['an empty slug', { ...whole, slug: '' }, 'slug'],
    ['a slug of too many bytes', { ...whole, slug: '新'.repeat(90) }, 'slug'],
    ['a related story without headline', { ...whole, related: [{}] }, 'related[0].headline'],
    [
      'an address that runs script',
      { ...whole, related: [relatedStory('a', { url: 'javascript:alert(1)' })] },
      'related[0].url',
    ],
    [
      'a time without a zone',
      { ...whole, published: { ...whole.published, at: '2024-07-29T20:15' } },
      'published.at',
    ],
    ['null', null, '(whole file)'],
    ['a list', [], 'type'],
    ['a text', 'Jembatan', '(whole file)'],
  ])('refuses %s and names the place', (_title, input, place) => {
    expect(findPlaces(input)).toContain(place)
  })

  it('reports every violation at once', () => {
    expect(findPlaces({ ...whole, headline: 1, outlet: 2 })).toEqual(['headline', 'outlet'])
  })

  it('takes no field from "__proto__"', () => {
    const json = JSON.stringify(whole).replace('{', '{"__proto__":{"slug":"jahat"},')
    const parsed = parseArticle(JSON.parse(json))
    expect(parsed).toEqual({ type: 'article', article: whole })
    expect(Object.keys(parsed.type === 'article' ? parsed.article : {})).not.toContain('__proto__')
  })

  it('keeps markup as plain text', () => {
    const headline = '<script>alert(1)</script> & "__proto__"'
    expect(parseArticle({ ...whole, headline })).toMatchObject({ article: { headline } })
  })
})

describe('formatPath', () => {
  it.each([
    [['body', 2, 'text'], 'body[2].text'],
    [['slug'], 'slug'],
    [[0, 'a'], '[0].a'],
    [[], '(whole file)'],
  ])('writes %j as %s', (path, text) => {
    expect(formatPath(path)).toBe(text)
  })
})
