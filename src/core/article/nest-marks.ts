import type { Mark, MarkedText } from './mark.ts'

/** Plain text, or a marked range with its content. */
export type TextRun = string | MarkedRun
export type MarkedRun = { mark: Mark; runs: TextRun[] }

/**
 * Converts marked text to a tree, as markup needs it. Overlapping ranges are split where one ends. Links
 * are outermost, so that each stays one link, and no link is inside another.
 *
 * `nestMarks({ text: 'abc', marks: [{ type: 'strong', start: 1, end: 2 }] })`
 * → `['a', { mark: …, runs: ['b'] }, 'c']`
 */
export function nestMarks({ text, marks }: MarkedText): TextRun[] {
  const sound = joinAlike(marks)
  const edges = [...new Set([0, text.length, ...sound.flatMap(({ start, end }) => [start, end])])]
  const root: TextRun[] = []
  let open: MarkedRun[] = []
  let active: Mark[] = []
  let next = 0
  edges.sort((a, b) => a - b)
  for (const [index, from] of edges.entries()) {
    active = active.filter(({ end }) => end > from)
    for (let mark = sound[next]; mark?.start === from; mark = sound[next]) {
      active.push(mark)
      next += 1
    }
    active.sort(compareDepth)
    const words = text.slice(from, edges[index + 1] ?? from)
    if (words === '') continue
    const kept = active.findIndex((mark, depth) => open[depth]?.mark !== mark)
    open = open.slice(0, kept === -1 ? active.length : kept)
    for (const mark of active.slice(open.length)) {
      const run: MarkedRun = { mark, runs: [] }
      ;(open.at(-1)?.runs ?? root).push(run)
      open.push(run)
    }
    ;(open.at(-1)?.runs ?? root).push(words)
  }
  return root
}

/** Sorts marks by start. Overlapping marks of one type are joined; of overlapping links the first is kept. */
function joinAlike(marks: readonly Mark[]): Mark[] {
  const last = new Map<Mark['type'], Mark>()
  const joined: Mark[] = []
  for (const mark of marks.toSorted(compareStart)) {
    const before = last.get(mark.type)
    if (before === undefined || before.end <= mark.start) {
      const own = { ...mark }
      last.set(mark.type, own)
      joined.push(own)
    } else if (mark.type !== 'link') {
      before.end = Math.max(before.end, mark.end)
    }
  }
  return joined
}

function compareStart(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end
}

/** Sorts links first, then by start, then longer marks first. */
function compareDepth(a: Mark, b: Mark): number {
  return Number(b.type === 'link') - Number(a.type === 'link') || compareStart(a, b)
}
