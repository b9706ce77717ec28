import type { ChangeCount } from '../../core/changes/schema.ts'
import type { ChangesWords } from '../i18n/id/changes.ts'

/** Words counts as a sentence without its full stop: "Judul diubah; dua kalimat dihapus". */
export function wordSummary(counts: readonly ChangeCount[], words: ChangesWords): string {
  if (counts.length === 0) return words.nothing
  const summary = words.join(counts.map(({ kind, count }) => words.kinds[kind](count)))
  const [first = '', ...rest] = summary
  return first.toUpperCase() + rest.join('')
}
