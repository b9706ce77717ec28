/** A block of Markdown: its visible text, and the addresses of its links. */
export type MarkdownBlock = {
  type: 'h1' | 'h2' | 'p' | 'li' | 'hr'
  text: string
  links: readonly string[]
}

/** What starts another kind of block, in CommonMark or a dialect. */
const blockStart = /^(?:\s|[>#+\-*=:|~`]|\d{1,9}[.)]|<(?!https?:))/

/**
 * Parses the Markdown of exports, and throws at anything that could be read differently: an unescaped
 * character, or a block that is not one of these five.
 */
export function readMarkdown(document: string): MarkdownBlock[] {
  if (!document.endsWith('\n')) throw new Error('The last line has no end.')
  return document.slice(0, -1).split('\n\n').flatMap(readBlock)
}

function readBlock(block: string): MarkdownBlock[] {
  if (block === '---') return [{ type: 'hr', text: '', links: [] }]
  const lines = block.split('\n')
  if (lines.every((line) => line.startsWith('- '))) {
    return lines.map((line) => ({ type: 'li', ...readLine(line.slice(2)) }))
  }
  if (lines.length > 1) throw new Error(`A block of several lines: ${block}`)
  const [, signs, heading] = /^(#{1,2}) (.*)$/.exec(block) ?? []
  if (signs === undefined || heading === undefined) return [{ type: 'p', ...readLine(block) }]
  return [{ type: signs === '#' ? 'h1' : 'h2', ...readLine(heading) }]
}

function readLine(line: string): { text: string; links: readonly string[] } {
  if (blockStart.test(line)) throw new Error(`A line that begins a block: ${line}`)
  if (/[ \t]$/.test(line)) throw new Error(`White space at the end: ${line}`)
  const links: string[] = []
  let text = ''
  let rest = line
  while (rest !== '') {
    const token = readToken(rest)
    text += token.text
    if (token.link !== null) links.push(token.link)
    rest = rest.slice(token.length)
  }
  return { text, links }
}

function readToken(rest: string): { text: string; link: string | null; length: number } {
  const escaped = /^\\([!-/:-@[-`{-~])/.exec(rest)
  if (escaped !== null) return { text: escaped[1] ?? '', link: null, length: 2 }
  const auto = /^<(https?:[^<>\s]*)>/.exec(rest)
  if (auto !== null) return { text: auto[1] ?? '', link: auto[1] ?? '', length: auto[0].length }
  const link = /^\[((?:\\.|[^\\\]])*)\]\(<([^<>\n\\]*)>\)/.exec(rest)
  if (link !== null) {
    const target = (link[2] ?? '').replaceAll('&amp;', '&')
    return { text: readLine(link[1] ?? '').text, link: target, length: link[0].length }
  }
  if (/^[\\`*_[\]<>&~|#]/.test(rest)) throw new Error(`A mark that is not escaped: ${rest}`)
  return { text: rest.slice(0, 1), link: null, length: 1 }
}
