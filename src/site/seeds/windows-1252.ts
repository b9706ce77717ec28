/** The characters of bytes 0x80 to 0x9F. Source: Encoding Standard, index windows-1252. */
const specials = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/**
 * Decodes Windows-1252. Not `TextDecoder`: Node 20.18.3 and later read it as Latin-1, so that curly
 * quotes and dashes become control characters (nodejs/node#60888).
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (control) => specials.charAt(control.charCodeAt(0) - 0x80))
}
