import type { Metric, Sample } from './sample.ts'
import { findMedian, findRatio } from './statistics.ts'

const rows = [
  { label: 'first paint', metric: 'firstPaint', unit: 'ms' },
  { label: 'headline', metric: 'headlinePaint', unit: 'ms' },
  { label: 'largest paint', metric: 'largestPaint', unit: 'ms' },
  { label: 'bytes arrived when the headline paints', metric: 'bytesAtHeadline', unit: 'KB' },
  { label: 'requests', metric: 'requests', unit: '' },
  { label: 'total blocking time', metric: 'observedBlocking', unit: 'ms' },
  { label: 'layout shift', metric: 'layoutShift', unit: '' },
] as const satisfies readonly { label: string; metric: Metric; unit: string }[]

/**
 * Builds the table of an article without and with its lead picture: medians, their ratio, and the spread of
 * the runs without, which says what of a difference may be noise.
 */
export function tabulatePictures(
  without: readonly Sample[],
  withPicture: readonly Sample[],
): string[][] {
  return [
    ['', 'without', 'with', 'ratio', 'spread without'],
    ...rows.map(({ label, metric, unit }) => {
      const list = (samples: readonly Sample[]) => samples.flatMap((sample) => sample[metric] ?? [])
      const [base, value] = [findMedian(list(without)), findMedian(list(withPicture))]
      const ratio = findRatio(value, base)
      return [
        label,
        format(base, unit),
        format(value, unit),
        ratio === null ? '' : ratio.toFixed(2),
        `${format(Math.min(...list(without)), unit)} to ${format(Math.max(...list(without)), unit)}`,
      ]
    }),
  ]
}

function format(value: number | null, unit: 'ms' | 'KB' | ''): string {
  if (value === null || !Number.isFinite(value)) return '–'
  if (unit === 'ms') return `${Math.round(value)} ms`
  return unit === 'KB' ? `${(value / 1000).toFixed(1)} KB` : String(Number(value.toFixed(3)))
}
