import { expect, it } from 'vitest'
import { addChecksum, removeChecksum } from './checksum.ts'

it.each(['', 'satu', 'satu\ndua\n', '\n'])(
  'the text %j comes back from behind its checksum',
  (text) => {
    expect(removeChecksum(addChecksum(text))).toBe(text)
  },
)

it('a text that was changed, cut off or has no checksum is none', () => {
  const written = addChecksum('satu\ndua')
  for (const other of [`${written}!`, written.slice(0, -1), written.slice(1), 'satu', '']) {
    expect(removeChecksum(other)).toBeNull()
  }
})
