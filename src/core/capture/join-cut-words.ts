/** A mark that parts maker and agency, where each is a link: "Sari Dewi", "/", "Unsplash". */
const mark = /^[/|•·,&+-]$|^(?:via|for|on|and|dan|und|et|y|e)$/u

/** The end of words that a name completes: "The lamp room. Photo by". */
const open =
  /(?:^|[\s(.])(?:(?:photo(?:graph)?s?|image|picture|foto|fotos|bild|credit|kredit|crédit) (?:by|oleh|von|par|de|di)|(?:photo|image|foto|bild|credit|kredit|crédit|source|sumber)\s?[:：]|via|courtesy of|[/|©])$/iu

/** A longer line is a sentence that ends by chance in such a word. In code units. */
const maxOpen = 600

/**
 * Joins the lines of a picture that links cut up: a name and the words it completes.
 *
 * @example joinCutWords(['Photo by', 'Sari', '/', 'Unsplash']) → ['Photo by Sari / Unsplash'], each as a line
 */
export function joinCutWords<Line extends { text: string }>(lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    const isOpen = last !== undefined && last.text.length <= maxOpen && open.test(last.text)
    const isCut = last !== undefined && (mark.test(line.text) || isOpen || endsInMark(last.text))
    if (isCut) joined.splice(-1, 1, { ...last, text: `${last.text} ${line.text}` })
    else joined.push(line)
  }
  return joined
}

/** Whether a line was joined with such a mark, which the next one follows. */
function endsInMark(text: string): boolean {
  const end = text.lastIndexOf(' ')
  return end > 0 && mark.test(text.slice(end + 1))
}
