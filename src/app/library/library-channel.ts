import * as v from 'valibot'
import { storeNames } from './database.ts'

/** What a tab changed in the database: one row, or possibly everything. */
const ChangeSchema = v.variant('type', [
  v.object({ type: v.literal('row'), store: v.picklist(storeNames), key: v.string() }),
  v.object({ type: v.literal('everything') }),
])
export type Change = v.InferOutput<typeof ChangeSchema>

/**
 * Calls `onChange` for each change in another tab. Returns the function that announces a change of this
 * tab; without BroadcastChannel it does nothing.
 */
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
