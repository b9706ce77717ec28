import * as v from 'valibot'
import { type EditionAnswer, PageMessageSchema } from '../core/offline/messages.ts'
import { deleteOpened } from './delete-opened.ts'
import { fillBuild } from './fill-build.ts'
import { postNetwork } from './network.ts'
import { thisBuild } from './this-build.ts'

declare const self: ServiceWorkerGlobalScope

/** Answers a message from a page; ignores one that matches no schema. */
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
    case 'ask-network':
      if (event.source !== null) postNetwork(event.source)
      break
    case 'forget':
      event.waitUntil(deleteOpened().then(() => port?.postMessage(null)))
      break
  }
}
