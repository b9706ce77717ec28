/**
 * Whether a lead picture waits for a tap, as `picture-image.module.css` decides: where data is saved, on every
 * page but the first. False while prerendering. A picture that does not wait is fetched even without a box,
 * unless it is lazy.
 */
export function leadWaitsForTap(): boolean {
  if (typeof document === 'undefined') return false
  return document.documentElement.matches(
    "[data-moved]:is([data-pictures='tap'], [data-saving]:not([data-pictures='show']))",
  )
}
