import * as v from 'valibot'
import { storeNames } from './database.ts'

/** What changed in the database: one row, or possibly everything. */
const ChangeSchema = v.variant('type', [
  v.object({ type: v.literal('row'), store: v.picklist(storeNames), key: v.string() }),
  v.object({ type: v.literal('everything') }),
])
export type Change = v.InferOutput<typeof ChangeSchema>

/** Hears from other tabs what they changed. Returns how to tell them; where there is no channel, nobody is told. */
export function openChannel(onChange: (change: Change) => void): (change: Change) => void {
  try {
    const channel = new BroadcastChannel('simak-library')
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const change = v.safeParse(ChangeSchema, data)
      if (change.success) onChange(change.output)
    }
    return (change) => channel.postMessage(change)
  } catch {
    return () => {}
  }
}
