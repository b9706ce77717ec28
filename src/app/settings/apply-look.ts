/**
 * Applies the reader's look before the first paint. The build inlines this file into every page, so it is
 * small, imports nothing, and does not validate what `store-settings.ts` has stored. A damaged value or
 * blocked storage leaves the page unchanged.
 */
const root = document.documentElement
if (navigator.connection?.saveData) root.dataset.saving = ''
try {
  const look = localStorage.simak
  // On a first visit there is none, and an exception would take longer than all the rest.
  if (look) {
    const [attributes, css] = JSON.parse(look)
    Object.assign(root.dataset, attributes)
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [sheet]
  }
} catch {}
