import * as v from 'valibot'
import { WebAddressSchema } from '../../core/article/address.ts'

/** Whether an address can be the original's: one of the web, of bearable length. */
export function isWebAddress(address: string): boolean {
  return v.is(WebAddressSchema, address)
}
