import type { CDPSession } from 'playwright-core'
import * as v from 'valibot'

/** Values that can be passed to a function in the page. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/**
 * Returns the source of a function call that runs in a page. tsx wraps named functions in a helper that no
 * page has, so the helper is passed in.
 */
export function spellCall<Arguments extends readonly Json[]>(
  run: (...given: Arguments) => unknown,
  ...given: Arguments
): string {
  const list = given.map((argument) => JSON.stringify(argument)).join(',')
  return `((__name) => (${run.toString()})(${list}))((named) => named)`
}

/**
 * Runs a function in the page and parses its result. Unlike Playwright's `evaluate` it adds no helpers to
 * the page, whose heap is measured.
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
