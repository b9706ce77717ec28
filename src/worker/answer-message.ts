import * as v from 'valibot'
import { PageMessageSchema } from '../core/offline/messages.ts'
import { fillBuild } from './fill-build.ts'
import { forgetOpened } from './forget-opened.ts'
import { tellLine } from './line.ts'

declare const self: ServiceWorkerGlobalScope

/** Does what a page asks for. */
export function answerMessage(event: ExtendableMessageEvent): void {
  const message = v.safeParse(PageMessageSchema, event.data)
  if (!message.success) return
  switch (message.output.type) {
    case 'take-over':
      self.skipWaiting()
      break
    case 'fill':
      event.waitUntil(fillBuild())
      break
    case 'ask-line':
      if (event.source !== null) tellLine(event.source)
      break
    case 'forget':
      event.waitUntil(forgetOpened().then(() => event.ports[0]?.postMessage(null)))
      break
  }
}
