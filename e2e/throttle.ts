import type { CDPSession } from '@playwright/test'

/** Slow 4G and a processor four times slower than this machine, as the common tools define them. */
export const slow4G = {
  roundTripMs: 150,
  downBitsPerSecond: 1_600_000,
  upBitsPerSecond: 750_000,
  cpuSlowdown: 4,
} as const

/** Throttles network and processor of one page. The browser adds the round trip to each request. */
export async function throttle(cdp: CDPSession): Promise<void> {
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow4G.roundTripMs,
    downloadThroughput: slow4G.downBitsPerSecond / 8,
    uploadThroughput: slow4G.upBitsPerSecond / 8,
  })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow4G.cpuSlowdown })
}
