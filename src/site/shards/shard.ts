import { createHash } from 'node:crypto'
import { listContainersOf } from '../seeds/capture-file.ts'

/** One share of an archive: the `number`th of `count`, counted from 1. */
export type Shard = { number: number; count: number }

/** More shards would each have more overhead than work. */
const maxShards = 10_000
/** Bytes of a hash that make a number without rounding. */
const numberBytes = 6

/** `parseShard('3/8')` → the third of eight. Throws on anything else, and says what is possible. */
export function parseShard(text: string): Shard {
  const [, number, count] = (/^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? []).map(Number)
  const example = 'Write the number of this shard and of all, such as --shard 3/8.'
  if (number === undefined || count === undefined)
    throw new Error(`"${text}" is not a shard. ${example}`)
  if (count < 1 || count > maxShards)
    throw new Error(`An archive cannot have ${count} shards. ${example}`)
  if (number < 1 || number > count) {
    const only = count === 1 ? 'the only one is 1/1' : `they are 1/${count} to ${count}/${count}`
    throw new Error(`There is no shard ${text}: ${only}. ${example}`)
  }
  return { number, count }
}

/** The third of eight → `3/8` */
export function formatShard({ number, count }: Shard): string {
  return `${number}/${count}`
}

/**
 * Whether a capture belongs to a shard. Its name decides, so that no other capture moves it. All that is in one
 * container belongs together, because a container is opened and listed whole.
 */
export function isInShard(name: string, { number, count }: Shard): boolean {
  const unit = listContainersOf(name)[0]?.container ?? name
  const hash = createHash('sha256').update(unit).digest()
  return hash.readUIntBE(0, numberBytes) % count === number - 1
}
