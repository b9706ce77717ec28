import * as v from 'valibot'

/** Key in sessionStorage of what a page watches for; it survives a navigation to another document. */
export const wantedKey = 'simak-bench'

/** What a page must show before a reader has arrived. */
export const WantedSchema = v.object({
  headline: v.string(),
  /** A piece of its first paragraph; null for a page without paragraphs. */
  text: v.nullable(v.string()),
  /** A headline that only its own related list contains; null when there is none. */
  list: v.nullable(v.string()),
})
export type Wanted = v.InferOutput<typeof WantedSchema>

/** A report from a page. `at` is in ms since the epoch, comparable across documents. */
export const ReportSchema = v.object({
  type: v.picklist([
    'start',
    'load',
    'answers',
    'press',
    'click',
    'framed',
    'paint',
    'largest-contentful-paint',
    'element',
    'layout-shift',
    'longtask',
  ]),
  at: v.number(),
  /** The name of the paint, or of the wanted part. */
  name: v.optional(v.string(), ''),
  /** Duration of a long task in ms, or score of a layout shift. */
  value: v.optional(v.number(), 0),
})
export type Report = v.InferOutput<typeof ReportSchema>

declare global {
  interface Window {
    /** Receives a report as JSON; the benchmark adds this function to every page. */
    simakBench?: (report: string) => void
  }
}

/**
 * Runs at the start of every document, before the page itself. It reports the browser's entries for paints,
 * shifts and long tasks, and the moment of a press. For a wanted page it reports two moments for each part:
 * `element`, when the browser reports its paint (the attribute for that is set here, so the app needs none),
 * and `framed`, the end of the first frame that contains it.
 */
export function observePage(key: string): void {
  const tell = window.simakBench
  if (tell === undefined || !location.protocol.startsWith('http')) return
  const epoch = performance.timeOrigin
  const send = (type: string, at: number, name = '', value = 0) =>
    tell(JSON.stringify({ type, at: epoch + at, name, value }))
  send('start', 0)
  addEventListener('load', () => send('load', performance.now()))

  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.entryType === 'layout-shift') {
        const isOwn = 'hadRecentInput' in entry && entry.hadRecentInput === false
        if (isOwn && 'value' in entry && typeof entry.value === 'number') {
          send('layout-shift', entry.startTime, '', entry.value)
        }
      } else if (entry.entryType === 'element') {
        const name = 'identifier' in entry ? String(entry.identifier) : ''
        send('element', entry.startTime, name)
      } else {
        send(entry.entryType, entry.startTime, entry.name, entry.duration)
      }
    }
  })
  for (const type of ['paint', 'largest-contentful-paint', 'element', 'layout-shift', 'longtask']) {
    observer.observe({ type, buffered: true })
  }

  // Without a wanted page it watches only for the first h1.
  const read = () => {
    const value: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null')
    const isObject = typeof value === 'object' && value !== null
    return {
      headline: isObject && 'headline' in value ? String(value.headline) : null,
      text: isObject && 'text' in value && value.text !== null ? String(value.text) : null,
      list: isObject && 'list' in value && value.list !== null ? String(value.list) : null,
    }
  }
  let wanted = read()
  let framed: string[] = []
  let marked = new Set<string>()

  const findPart = (name: string): Element | null => {
    const h1 = document.querySelector('h1')
    if (wanted.headline !== null && h1?.textContent.trim() !== wanted.headline) return null
    if (name === 'headline') return h1
    const [selector, part] = name === 'text' ? ['p', wanted.text] : ['a', wanted.list]
    if (part === null) return null
    for (const element of document.querySelectorAll(selector)) {
      if (element.textContent.includes(part)) return element
    }
    return null
  }
  const names = ['headline', 'text', 'list']
  const mark = () => {
    for (const name of names) {
      if (name === 'list' || marked.has(name)) continue
      const part = findPart(name)
      if (part === null) continue
      marked.add(name)
      part.setAttribute('elementtiming', name)
    }
  }
  new MutationObserver(mark).observe(document, { childList: true, subtree: true })
  // An app marks the document when it answers.
  const answers = new MutationObserver(() => {
    answers.disconnect()
    send('answers', performance.now())
  })
  answers.observe(document, { subtree: true, attributeFilter: ['data-app'] })

  const watchFrames = () => {
    const fresh = names.filter((name) => !framed.includes(name) && findPart(name) !== null)
    framed = [...framed, ...fresh]
    if (fresh.length > 0) {
      // A message is delivered after layout and paint of the frame.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        for (const name of fresh) send('framed', performance.now(), name)
        port1.close()
      }
      port2.postMessage(null)
    }
    if (framed.length < names.length && performance.now() < stopAt) {
      requestAnimationFrame(watchFrames)
    }
  }
  let stopAt = 10_000
  if (wanted.headline !== null) requestAnimationFrame(watchFrames)

  addEventListener(
    'pointerdown',
    (event) => {
      send('press', event.timeStamp)
      wanted = read()
      marked = new Set()
      framed = []
      stopAt = performance.now() + 10_000
      requestAnimationFrame(watchFrames)
    },
    { capture: true },
  )
  addEventListener('click', (event) => send('click', event.timeStamp), { capture: true })
}
