import { cleanText } from '../../core/text/clean-text.ts'
import { formatShard, type Shard } from '../shards/shard.ts'
import type { TakenShards } from '../shards/take-shards.ts'
import type { BuiltShard } from '../shards/write-shard.ts'
import { count, listFirst } from './count.ts'
import { shortenPath } from './format-build-summary.ts'

/** Refused files that are named one by one. */
const maxRefused = 5
/** Missing shards that are named. */
const maxMissing = 8

/** Sums up a shard: what of the captures was its share, and where it is written. */
export function formatBuiltShard(
  seeds: string,
  shard: Shard,
  { folder, captureCount, pictureCount }: BuiltShard,
): string {
  const parts = [count(captureCount, 'capture'), count(pictureCount, 'picture')]
  return [
    `Read      ${cleanText(seeds)}: shard ${formatShard(shard)}`,
    `Wrote     ${shortenPath(folder)}: ${parts.join(', ')}`,
    'Next      npm run merge -- DIR DIR …, with the folders of all shards',
    '',
  ].join('\n')
}

/** Sums up what a merge has taken, and names what it has refused and why. */
export function formatTakenShards(taken: TakenShards): string {
  const { shardCount, compilationCount, pictureCount, refused, missing } = taken
  const parts = [count(compilationCount, 'compiled capture'), count(pictureCount, 'picture')]
  const more = refused.length - maxRefused
  return [
    `Merged    ${count(shardCount, 'shard')}: ${parts.join(', ')}`,
    ...refused
      .slice(0, maxRefused)
      .map(({ path, why }) => `Refused   ${cleanText(path)}: ${why}. It is made anew.`),
    ...(more > 0 ? [`Refused   ${count(more, 'more file')}, which are made anew.`] : []),
    ...(missing.length === 0
      ? []
      : [`Missing   ${listFirst(missing.map(formatShard), maxMissing)}: compiled here instead.`]),
    '',
  ].join('\n')
}
