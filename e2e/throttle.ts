import type { CDPSession } from '@playwright/test'

/** Slow 4G, as the common tools define it. The browser adds the round trip to each request. */
export const slowLine = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
} as const

/** A processor four times slower than this machine. */
export const slowProcessor = { rate: 4 } as const

/** Throttles network and processor of one page. */
export async function throttle(cdp: CDPSession): Promise<void> {
  await cdp.send('Network.emulateNetworkConditions', slowLine)
  await cdp.send('Emulation.setCPUThrottlingRate', slowProcessor)
}
