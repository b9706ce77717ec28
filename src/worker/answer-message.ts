import * as v from 'valibot'
import { type EditionAnswer, PageMessageSchema } from '../core/offline/messages.ts'
import { fillBuild } from './fill-build.ts'
import { forgetOpened } from './forget-opened.ts'
import { tellLine } from './line.ts'
import { thisBuild } from './this-build.ts'

declare const self: ServiceWorkerGlobalScope

/** Does what a page asks for. */
export function answerMessage(event: ExtendableMessageEvent): void {
  const message = v.safeParse(PageMessageSchema, event.data)
  const [port] = event.ports
  if (!message.success) return
  switch (message.output.type) {
    case 'take-over':
      self.skipWaiting()
      break
    case 'fill':
      port?.postMessage({ isWhole: thisBuild.isWhole } satisfies EditionAnswer)
      event.waitUntil(fillBuild())
      break
    case 'ask-line':
      if (event.source !== null) tellLine(event.source)
      break
    case 'forget':
      event.waitUntil(forgetOpened().then(() => port?.postMessage(null)))
      break
  }
}
