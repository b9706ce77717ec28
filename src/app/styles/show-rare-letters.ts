/** Any letter but those that are most frequent; for the others the browser knows which face has them. */
const rareLetter = /[^\0-\xa0©«·»×\u2010-\u2026]/

/** Declares the faces of rarer letters if the page has one. The build has set them into its own pages. */
export function showRareLetters(): void {
  if (!rareLetter.test(document.body.textContent)) return
  // If it fails, the stand-in shows these letters, and the next page tries again.
  import('./rare-letters.css').catch(() => {})
}
