import fc from 'fast-check'
import { expect } from 'vitest'
import { Refusal } from './refusal.ts'

/** Ms that a reader may need for a small file, however it is damaged. */
const maxMs = 2_000

/**
 * Cuts a file anywhere and changes bytes of it, and checks that `read` neither throws anything but a refusal
 * nor works on it without end.
 */
export async function damageProperty(
  sound: Buffer,
  read: (bytes: Buffer) => unknown,
  numRuns = 150,
): Promise<void> {
  const change = fc.tuple(fc.nat(sound.length - 1), fc.nat(255))
  const damage = fc.tuple(fc.array(change, { maxLength: 12 }), fc.nat(sound.length), fc.boolean())
  await fc.assert(
    fc.asyncProperty(damage, async ([changes, length, isCut]) => {
      const bytes = Buffer.from(sound)
      for (const [at, value] of changes) bytes[at] = value
      const startedAt = performance.now()
      try {
        await read(isCut ? bytes.subarray(0, length) : bytes)
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal)
      }
      expect(performance.now() - startedAt).toBeLessThan(maxMs)
    }),
    { numRuns },
  )
}
