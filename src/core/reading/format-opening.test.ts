import { describe, expect, it } from 'vitest'
import { formatOpening } from './format-opening.ts'

const text =
  'Otoritas pemilihan nasional mengatakan tepat setelah tengah malam bahwa hasilnya sudah pasti.'

describe('formatOpening', () => {
  it.each([
    ['a long text ends at a word', 0, 'Otoritas pemilihan nasional mengatakan tepat…'],
    ['what stands before is hinted at', 66, '…bahwa hasilnya sudah pasti.'],
    ['a place within a word begins at the word', 69, '…bahwa hasilnya sudah pasti.'],
    ['the space before a word is not shown', 65, '…malam bahwa hasilnya sudah pasti.'],
  ])('%s', (_title, offset, opening) => {
    expect(formatOpening(text, offset)).toBe(opening)
  })

  it('quotation marks at its edges are removed, because the display adds its own', () => {
    expect(formatOpening('"Hujan belum berhenti," kata warga.', 0)).toBe(
      'Hujan belum berhenti," kata warga.',
    )
    expect(formatOpening('Ia berkata: "Hujan."', 12)).toBe('…Hujan.')
  })
})
