import type { CDPSession } from 'playwright-core'
import * as v from 'valibot'

/** What can be handed to a function in the page. */
type Json = string | number | boolean | null | { readonly [key: string]: Json }

/**
 * The source of a call that runs in a page. tsx wraps named functions in a helper of its own, which
 * no page has: it is handed in here.
 */
export function spellCall<Arguments extends readonly Json[]>(
  run: (...given: Arguments) => unknown,
  ...given: Arguments
): string {
  const list = given.map((argument) => JSON.stringify(argument)).join(',')
  return `((__name) => (${run.toString()})(${list}))((named) => named)`
}

/**
 * Runs a function in the page and parses what it returns. Unlike Playwright's own way it puts no
 * helpers into the page, whose heap is measured.
 */
export async function evaluate<Schema extends v.GenericSchema, Arguments extends readonly Json[]>(
  cdp: CDPSession,
  schema: Schema,
  run: (...given: Arguments) => unknown,
  ...given: Arguments
): Promise<v.InferOutput<Schema>> {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression: spellCall(run, ...given),
    returnByValue: true,
  })
  if (exceptionDetails !== undefined) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  }
  return v.parse(schema, result.value)
}
