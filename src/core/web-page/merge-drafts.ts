/** A related story that is being read: its lines and what they say. */
export type Draft = {
  headline: string
  /** Null where the page's own address is not known and the link is relative to it. */
  url: string | null
  /** Identifies the story: its address, else the link as written. */
  key: string
  /** Indexes of the lines that name the story. */
  lines: number[]
  /** Index of the line that states its time. */
  time: number | null
  /** Index of the line that sums it up. */
  summary: number | null
}

/** Merges the drafts of each story into the first of them. A line that names a story twice counts once. */
export function mergeDrafts(drafts: readonly Draft[]): Draft[] {
  const merged = new Map<string, Draft>()
  for (const draft of drafts) {
    const same = merged.get(draft.key)
    if (same === undefined) merged.set(draft.key, draft)
    else {
      for (const index of draft.lines) if (same.lines.at(-1) !== index) same.lines.push(index)
      same.time ??= draft.time
      same.summary ??= draft.summary
    }
  }
  return [...merged.values()]
}
