import { describe, expect, it } from 'vitest'
import { parseProvenance, unknownProvenance } from './provenance.ts'

describe('parseProvenance', () => {
  it('reads an empty file as knowing nothing', () => {
    expect(parseProvenance({})).toEqual({ type: 'provenance', provenance: unknownProvenance })
    expect(unknownProvenance).toMatchObject({ outlet: null, url: null, capturedAt: null })
  })

  it('reads every field', () => {
    const whole = {
      outlet: 'Tempo.co',
      url: 'https://example.org/desa/jembatan',
      capturedAt: '2024-09-19T10:00:00+07:00',
      isEstimated: true,
      reason: 'Taksiran.',
      language: 'id',
      slug: 'jembatan',
      encoding: 'windows-1252',
      pictures: [{ file: 'foto.jpg', url: 'https://example.org/foto.jpg', alt: 'Jembatan bambu.' }],
      accepts: ['no-date'],
      entries: {},
    }
    expect(parseProvenance(whole)).toEqual({ type: 'provenance', provenance: whole })
  })

  it.each([
    ['a misspelt field', { capturedat: '2024-09-19T10:00:00+07:00' }, ['capturedat']],
    ['a moment without a zone', { capturedAt: '2024-09-19T10:00:00' }, ['capturedAt']],
    ['a slug that climbs out of its folder', { slug: '../../etc/passwd' }, ['slug']],
    ['an address that runs script', { url: 'javascript:alert(1)' }, ['url']],
    ['an address that is a file', { url: 'file:///etc/passwd' }, ['url']],
    ['an encoding that is no name', { encoding: 'Latin 1, I think' }, ['encoding']],
    ['a language that is no tag', { language: 'bahasa Indonesia' }, ['language']],
    ['an outlet with an override', { outlet: 'Tempo\u202E' }, ['outlet']],
    [
      'a picture in another folder',
      { pictures: [{ file: '../foto.jpg' }] },
      ['pictures', 0, 'file'],
    ],
    ['accepts that is no list', { accepts: 'no-date' }, ['accepts']],
    ['a list', ['no-date'], []],
    ['an empty list', [], []],
    ['null', null, []],
  ])('refuses %s and names its place', (_title, input, path) => {
    const parsed = parseProvenance(input)
    expect(parsed.type === 'violations' ? parsed.violations.map((v) => v.path) : []).toContainEqual(
      path,
    )
  })

  it.each([
    [{ captured_at: '' }, 'No field is called "captured_at". Did you mean "capturedAt"?'],
    [{ judul: '' }, 'No field is called "judul". The fields are outlet, url, '],
    [{ entries: { 'a.html': { sulg: '' } } }, 'No field is called "sulg".'],
    [
      { pictures: [{ file: 'a.jpg', caption: '' }] },
      'No field is called "caption". The fields are file, url, alt.',
    ],
    [{ url: 5 }, 'Expected a text in double quotes, but got 5.'],
    [{ isEstimated: 'ya' }, 'Expected true or false, but got "ya".'],
    [{ accepts: 'no-date' }, 'Expected a list in [ ], but got "no-date".'],
    [
      { language: null },
      'Expected a text in double quotes, but got null. Leave the field out, if you do not know it.',
    ],
    [{ accepts: ['no-dat'] }, 'No problem has the code "no-dat". A report prints the code'],
    [{ capturedAt: 'kemarin' }, 'Expected a time such as 2024-07-29T20:15:00+07:00, but got'],
    [[], 'Expected fields in { }, but got a list.'],
    [7, 'Expected fields in { }, but got 7.'],
  ])('says of %j in words what is wrong', (input, message) => {
    const parsed = parseProvenance(input)
    const messages =
      parsed.type === 'violations' ? parsed.violations.map((each) => each.message) : []
    expect(messages).toEqual([expect.stringContaining(message)])
  })

  it('refuses a field that every object inherits', () => {
    expect(parseProvenance(JSON.parse('{"__proto__": {"slug": "a"}}')).type).toBe('violations')
    expect(parseProvenance({ constructor: 1 }).type).toBe('violations')
  })
})
