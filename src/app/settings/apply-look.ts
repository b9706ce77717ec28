/**
 * Applies the reader's look before the first paint. The build sets this file into every page as its one
 * inline script, so it is small, imports nothing, and trusts what `store-settings.ts` has put there: a
 * text that is no such pair, or storage that is blocked, leaves the page as it is.
 */
try {
  const [attributes, css] = JSON.parse(localStorage.simak)
  Object.assign(document.documentElement.dataset, attributes)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [sheet]
} catch {}
