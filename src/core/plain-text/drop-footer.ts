import { countFooterLinks } from '../capture/footer-cues.ts'
import type { FreeLine, Sheet } from '../capture/sheet.ts'

/** A single such line may close a text: "Kontak". */
const minLinks = 2

/**
 * Claims the links at the foot of a page: the last lines, from the first of at least two links in a row.
 * Lines that are furniture by another rule may be between them.
 */
export function dropFooter(sheet: Sheet): void {
  const footer: FreeLine[] = []
  let links = 0
  for (const line of sheet.lines().reverse()) {
    const count = line.role === null ? countFooterLinks(line.text) : 0
    if (line.role === null && count === 0) break
    if (count > 0) footer.push(line)
    links += count
  }
  if (links < minLinks) return
  for (const line of footer) sheet.claim(line, 'noise', 'site-footer')
}
