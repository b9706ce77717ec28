/** A language of the interface. */
export type Language = 'id' | 'en'
