import bold from './fonts/newsreader-bold.woff2?url'
import italic from './fonts/newsreader-italic.woff2?url'
import { type Change, onNextPage, tryOn } from './try-on.ts'

/** Marks whose letters have a face of their own. Until it is shown, the browser slants or thickens others. */
const faces = {
  emphasis: { source: italic, style: 'italic', weight: '400' },
  // `strong` asks for 700; 600 is drawn, which is dark enough beside text of 400.
  strong: { source: bold, style: 'normal', weight: '600 900' },
}

const requested = new Set<string>()

/**
 * Loads the face of a mark and adds it to the typeface. It is added only when it is loaded, because a face of
 * the style sheet would show other letters while it loads.
 */
export async function showMarkFace(mark: keyof typeof faces): Promise<void> {
  // A reader who chose another typeface needs no file of this one.
  if (requested.has(mark) || document.documentElement.dataset.typeface !== undefined) return
  requested.add(mark)
  const { source, ...descriptors } = faces[mark]
  const face = new FontFace('Newsreader', `url("${source}")`, descriptors)
  await face.load()
  showWhenStill({
    show: () => document.fonts.add(face),
    hide: () => document.fonts.delete(face),
  })
}

/** A mark in the window moves the words after it, so the change waits until the reader has scrolled on. */
function showWhenStill(change: Change): void {
  if (tryOn(change)) return
  const retry = () => {
    if (tryOn(change)) document.removeEventListener('scrollend', retry)
  }
  document.addEventListener('scrollend', retry)
  onNextPage(() => {
    document.removeEventListener('scrollend', retry)
    change.show()
  })
}
