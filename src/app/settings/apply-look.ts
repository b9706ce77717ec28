/**
 * Applies the reader's look before the first paint. The build inlines this file into every page, so it is
 * small, imports nothing, and does not validate what `store-settings.ts` has stored. A damaged value or
 * blocked storage leaves the page unchanged.
 */
const root = document.documentElement
if (navigator.connection?.saveData) root.dataset.saving = ''
try {
  const [attributes, css] = JSON.parse(localStorage.simak)
  Object.assign(root.dataset, attributes)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [sheet]
} catch {}
