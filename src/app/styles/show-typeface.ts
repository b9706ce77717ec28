import { tryOn } from './try-on.ts'

/**
 * Shows the typeface only if that moves nothing in the window. The first paint uses a fallback font, whose
 * letters have other widths, so lines may break elsewhere. When the font is loaded, it is tried out: if
 * anything in the window moves, the fallback stays until the reader opens another page.
 */

/** Loads the letters that the page needs and shows them. If the font fails to load, the fallback stays. */
export async function showTypeface(): Promise<void> {
  // A reader who chose another typeface needs no font file, unless they choose this one again.
  if (document.documentElement.dataset.typeface !== undefined) return setTypeface()
  const page = document.getElementById('simak')
  try {
    await document.fonts.load('1em Newsreader', page?.textContent)
  } catch {
    return
  }
  if (tryOn({ show: setTypeface, hide: removeTypeface })) return
  // `base.css` shows it on the next page. Shown by a script, that page would be laid out twice.
  document.documentElement.dataset.waiting = ''
}

function setTypeface(): void {
  // `fonts.css` puts this before the fallbacks, hence the comma.
  document.documentElement.style.setProperty('--typeface', 'Newsreader,')
}

function removeTypeface(): void {
  document.documentElement.style.removeProperty('--typeface')
}
