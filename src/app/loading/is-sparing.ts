import { savesData } from './saves-data.ts'

/**
 * Whether this device should load the app only when the reader uses something that needs it: where the
 * browser saves data, on a line of 2G or 3G, and with so little memory, 2 GB, that the app would push out
 * what else the reader has open. False where the browser cannot tell.
 */
export function isSparing(): boolean {
  const { connection, deviceMemory = 8 } = navigator
  return savesData() || /[23]g/.test(connection?.effectiveType ?? '') || deviceMemory <= 2
}
