/** A value with fields, of which nothing is known yet. */
export type Fields = { readonly [name: string]: unknown }

/** Whether a value has fields that can be read: an object or an array. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}

/** Whether a value is an array of what `isItem` recognises. */
export function isListOf<Item>(
  isItem: (value: unknown) => value is Item,
  value: unknown,
): value is Item[] {
  return Array.isArray(value) && value.every(isItem)
}
