import type { CDPSession } from 'playwright-core'
import * as v from 'valibot'
import { evaluate } from './evaluate.ts'

const ControlSchema = v.object({
  /** Name of the control on its page; each is used once. */
  key: v.string(),
  path: v.string(),
  name: v.string(),
  isField: v.boolean(),
  /** A point on it, in CSS px of the window. */
  x: v.number(),
  y: v.number(),
})
export type Control = v.InferOutput<typeof ControlSchema>

/**
 * Scrolls the first control that was not used yet into view, and returns it; null when all were used. One in a
 * panel or bar that is open comes before those of the page below it.
 */
export function findNextControl(cdp: CDPSession, used: readonly string[]): Promise<Control | null> {
  return evaluate(
    cdp,
    v.nullable(ControlSchema),
    (known: readonly string[]) => {
      const path = location.pathname.split('/').slice(1, 2).join('')
      const panel = document.querySelector('dialog[open]')
      const scope = panel ?? document.body
      const selector = 'button, a[href], input, select, textarea, summary, [role="tab"]'
      for (const element of scope.querySelectorAll<HTMLElement>(selector)) {
        const isForeign = element instanceof HTMLAnchorElement && element.origin !== location.origin
        const isFile = element instanceof HTMLAnchorElement && element.pathname.includes('.')
        if (isForeign || isFile || element.matches(':disabled, [type="file"]')) continue
        const label = element instanceof HTMLInputElement ? element.labels?.[0] : null
        const text = element.ariaLabel ?? label?.textContent ?? element.textContent ?? ''
        const name = text.trim().slice(0, 40)
        const key = `${path} ${element.tagName} ${name}`
        if (known.includes(key)) continue
        const target = label ?? element
        target.scrollIntoView({ block: 'center', behavior: 'instant' })
        const [box] = target.getClientRects()
        if (box === undefined || box.width < 2 || box.height < 2) continue
        const [x, y] = [box.x + Math.min(20, box.width / 2), box.y + box.height / 2]
        const hit = document.elementFromPoint(x, y)
        if (hit === null || !(target.contains(hit) || hit.contains(target))) continue
        const isField = element.matches('textarea, input:is([type="search"], [type="text"])')
        return { key, path, name: name || element.tagName, isField, x, y }
      }
      return null
    },
    used,
  )
}
