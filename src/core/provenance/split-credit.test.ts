import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CreditRole, listCredited, splitCredit } from './split-credit.ts'

/** The parts except separators, as `role: text`. */
function tell(credit: string): string[] {
  return splitCredit(credit)
    .filter(({ role }) => role !== 'separator')
    .map(({ role, text }) => `${role}: ${text}`)
}

describe('a credit is split into', () => {
  it.each<[string, string[]]>([
    [
      'Sputnik/Alexei Druzhinin/Kremlin via REUTERS',
      [
        'agency: Sputnik',
        'photographer: Alexei Druzhinin',
        'holder: Kremlin',
        'distributor: REUTERS',
      ],
    ],
    [
      'ANTARA FOTO/Galih Pradipta/aww',
      ['agency: ANTARA FOTO', 'photographer: Galih Pradipta', 'note: aww'],
    ],
    [
      'Foto: Kontributor Surabaya/Andhi Dwi Setiawan',
      ['note: Kontributor Surabaya', 'photographer: Andhi Dwi Setiawan'],
    ],
    [
      'REUTERS/John Doe/File Photo',
      ['agency: REUTERS', 'photographer: John Doe', 'note: File Photo'],
    ],
    ['(Dok. Humas Polri)', ['note: Dok. ', 'holder: Humas Polri']],
    ['AP Photo/Evan Vucci', ['agency: AP Photo', 'photographer: Evan Vucci']],
    ['TEMPO/Subekti.', ['agency: TEMPO', 'photographer: Subekti']],
    ['Bay Ismoyo/AFP', ['photographer: Bay Ismoyo', 'agency: AFP']],
    [
      'AFP via Getty Images/Sari Dewi',
      ['agency: AFP', 'distributor: Getty Images', 'photographer: Sari Dewi'],
    ],
    ['Instagram/@koransukamaju', ['holder: Instagram', 'holder: @koransukamaju']],
    ['REUTERS/Iranian Presidency', ['agency: REUTERS', 'holder: Iranian Presidency']],
    [
      'Handout via Kementerian Pertahanan',
      ['note: Handout', 'distributor: Kementerian Pertahanan'],
    ],
  ])('%s', (credit, parts) => {
    expect(tell(credit)).toEqual(parts)
  })
})

describe('an ambiguous part stays unsplit', () => {
  it.each([
    ['a name alone, which may be a person or an office', 'Sari Dewi'],
    ['a word in capitals', 'US NAVY'],
    ['a sentence', 'diambil warga dari seberang sungai'],
  ])('%s', (_title, credit) => {
    expect(tell(credit)).toEqual([`unsplit: ${credit}`])
  })

  it('a second name beside a photographer', () => {
    const parts = splitCredit('REUTERS/Sari Dewi/Budi Raya')
    expect(listCredited(parts, 'photographer')).toEqual(['Sari Dewi'])
    expect(listCredited(parts, 'unsplit')).toEqual(['Budi Raya'])
  })
})

it('the parts of any credit joined are the credit, and no part is empty', () => {
  const piece = fc.constantFrom(
    ...[
      'Foto: ',
      '(',
      ')',
      '/',
      ' via ',
      ' VIA ',
      'REUTERS',
      'Sari Dewi',
      'Dok. ',
      '© ',
      '|',
      '. ',
      'aww',
    ],
  )
  const credit = fc.oneof(
    fc.array(piece).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(credit, (text) => {
      const parts = splitCredit(text)
      expect(parts.map((part) => part.text).join('')).toBe(text)
      expect(parts.every((part) => part.text !== '')).toBe(true)
    }),
    { numRuns: 1_000 },
  )
})

it('a credit has at most one photographer', () => {
  const role: CreditRole = 'photographer'
  expect(listCredited(splitCredit('AFP/Sari Dewi/AP/Budi Raya'), role)).toEqual(['Sari Dewi'])
})
