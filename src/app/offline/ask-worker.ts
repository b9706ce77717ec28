import type { PageMessage } from '../../core/offline/messages.ts'

/**
 * Sends a message to the worker and resolves to its answer. The worker of an older build may never answer.
 */
export function askWorker(worker: ServiceWorker, message: PageMessage): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      port1.close()
      resolve(data)
    }
    worker.postMessage(message, [port2])
  })
}
