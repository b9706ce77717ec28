import { foldCue, joinPhrases, type PhraseTable } from '../capture/cue-phrases.ts'
import { findHeading } from './line-place.ts'
import type { Page, PageElement } from './page.ts'
import type { Range, Sums } from './prose.ts'

/** What heads the words of readers, with a count before or behind. To read another language, add a row. */
const headings: PhraseTable = {
  id: ['komentar', 'tanggapan', 'komentar pembaca', 'tanggapan pembaca', 'ulasan'],
  en: ['comment', 'comments', 'response', 'responses', 'reply', 'replies', 'reader comments'],
  de: ['kommentar', 'kommentare', 'leserkommentare', 'antworten'],
  fr: ['commentaire', 'commentaires', 'réactions', 'réaction'],
  es: ['comentario', 'comentarios', 'opiniones', 'respuestas'],
  pt: ['comentário', 'comentários', 'respostas'],
  it: ['commento', 'commenti', 'risposte'],
  nl: ['reactie', 'reacties'],
  pl: ['komentarz', 'komentarze', 'komentarzy'],
  tr: ['yorum', 'yorumlar'],
  ru: ['комментарий', 'комментарии', 'комментариев', 'комментария'],
  uk: ['коментар', 'коментарі', 'коментарів'],
  vi: ['bình luận', 'ý kiến'],
  sv: ['kommentarer'],
  da: ['kommentarer'],
  no: ['kommentarer'],
  fi: ['kommentit', 'kommenttia'],
  cs: ['komentáře', 'komentářů', 'diskuse'],
  hu: ['hozzászólás', 'hozzászólások'],
  ro: ['comentarii'],
  ar: ['تعليق', 'تعليقات', 'التعليقات'],
  he: ['תגובות'],
  ja: ['コメント'],
  zh: ['评论', '評論', '条评论', '則留言'],
  ko: ['댓글'],
}
const words = joinPhrases(headings)
const counted = new RegExp(
  `^(?:\\d[\\d.,]{0,6}\\s?(?:条|則|件の|件|개의|개)?\\s?(?:${words})|(?:${words})\\s?[(:（]?\\s?\\d[\\d.,]{0,6})`,
  'iu',
)
/** A heading may also say to what: "2 comments on “Jembatan bambu”", "3 thoughts on …". */
const thoughts =
  /^(?:\d{1,5}|one|two|three) thoughts? on\b|^(?:leave|post|write) a (?:comment|reply)$|^tulis komentar$|^tinggalkan (?:balasan|komentar)$/iu

/** More headings than that no page has. */
const maxHeadings = 20

/**
 * Finds what readers wrote where no class says so: a section that begins with a heading which counts its
 * comments. The article itself may speak of comments, so a heading without a count is not enough.
 */
export function findComments(page: Page, headline: number | null, prose: Sums): Range[] {
  const ranges: Range[] = []
  page.lines.forEach((line, index) => {
    if (ranges.length >= maxHeadings || (headline !== null && index <= headline)) return
    const cue = foldCue(line.text)
    if (cue === '' || !(counted.test(cue) || thoughts.test(cue))) return
    // Above all prose it is a link to the comments, not their heading.
    if (prose.between({ start: 0, end: index }) === 0) return
    const section = findSection(findHeading(line) ?? line.block, index, headline)
    if (section !== null) ranges.push(section)
  })
  return ranges
}

/** The largest element that begins with the heading; else all below the heading in the element around it. */
function findSection(block: PageElement, index: number, headline: number | null): Range | null {
  let section: PageElement | null = null
  let element: PageElement | null = block
  for (let depth = 0; element !== null && depth < 8; depth += 1) {
    if (headline !== null && element.start <= headline && headline < element.end) break
    if (element.start < index) break
    section = element
    element = element.parent
  }
  if (section !== null && section.end > index + 1) return { start: index, end: section.end }
  const parent = block.parent
  if (parent === null || /^h[1-6]$/.test(block.name) === false) return null
  return { start: index, end: parent.end }
}
