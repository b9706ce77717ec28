import { useEffect, useState } from 'react'
import * as v from 'valibot'
import { NetworkMessageSchema, type PageMessage } from '../../core/offline/messages.ts'

/** Returns whether the last request reached the site, as the worker reports; null before any report. */
export function useNetwork(): boolean | null {
  const [isReached, setReached] = useState<boolean | null>(null)
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return
    const { serviceWorker } = navigator
    const hear = ({ data }: MessageEvent<unknown>) => {
      const message = v.safeParse(NetworkMessageSchema, data)
      if (message.success) setReached(message.output.isReached)
    }
    serviceWorker.addEventListener('message', hear)
    const question: PageMessage = { type: 'ask-network' }
    serviceWorker.controller?.postMessage(question)
    return () => serviceWorker.removeEventListener('message', hear)
  }, [])
  return isReached
}
