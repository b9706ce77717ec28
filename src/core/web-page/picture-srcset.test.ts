import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSrcset } from './picture-srcset.ts'

const addresses = (srcset: string) => parseSrcset(srcset).map(({ address }) => address)

describe('a srcset', () => {
  it('gives each address with its width or its density', () => {
    expect(parseSrcset('a.jpg 400w, b.jpg 1.5x,\n c.jpg')).toEqual([
      { address: 'a.jpg', width: 400, density: null },
      { address: 'b.jpg', width: null, density: 1.5 },
      { address: 'c.jpg', width: null, density: 1 },
    ])
  })

  it.each([
    ['a comma inside an address', 'foto,besar.jpg 2x, b.jpg', ['foto,besar.jpg', 'b.jpg']],
    [
      'a data address',
      'data:image/png;base64,iVBO 1x, b.jpg 2x',
      ['data:image/png;base64,iVBO', 'b.jpg'],
    ],
    ['commas without a space after the descriptor', 'a.jpg 400w,b.jpg 800w', ['a.jpg', 'b.jpg']],
    ['commas right after the addresses', 'a.jpg, b.jpg,, c.jpg,', ['a.jpg', 'b.jpg', 'c.jpg']],
    ['a height beside the width', 'a.jpg 400w 300h', ['a.jpg']],
    ['nothing', ' , ', []],
  ])('with %s is read as browsers read it', (_title, srcset, expected) => {
    expect(addresses(srcset)).toEqual(expected)
  })

  it.each(['a.jpg 0w', 'a.jpg -1x', 'a.jpg 400', 'a.jpg 1x 400w', 'a.jpg 400w 800w', 'a.jpg (2x'])(
    '"%s" has a descriptor that the standard rejects',
    (srcset) => {
      expect(addresses(`${srcset}`)).toEqual([])
    },
  )

  it('of any text ends, with addresses that the text contains', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const address of addresses(text)) expect(text).toContain(address)
      }),
    )
  })
})
