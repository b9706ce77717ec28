import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findChunk, readBundleGraph } from '../files/bundle-graph.ts'

/** Stands in the template where a page's styles and its policy go once they are known. */
export const places = { styles: '/*styles*/', policy: '{policy}' } as const

/** The built `index.html`, made ready to be filled, and the style sheets that pages take from. */
export type PageTemplate = {
  html: string
  /** The whole style sheet without the faces that are files. */
  styles: string
  /** The face of the typeface that every page uses, and when readers without script see it. */
  face: string
  /** The script in the page itself. */
  script: string
}

/**
 * Makes the template of every page. What the first paint needs comes first, in the page itself; the
 * typeface and the script come behind the text, so that they do not compete with it.
 * Throws when the build's HTML has another shape.
 */
export async function readPageTemplate(site: string): Promise<PageTemplate> {
  const html = await readFile(join(site, 'index.html'), 'utf8')
  const { styles, face } = partFaces(await readStyleSheet(site))
  const script = /\s*<script type="module"[^>]*><\/script>/.exec(html)?.[0]
  if (script === undefined) throw new Error('The built index.html names no script.')
  const inline = /<script>(.*?)<\/script>/s.exec(html)?.[1]
  if (inline === undefined) throw new Error('The built index.html has no script of its own.')

  const policy = `<meta http-equiv="Content-Security-Policy" content="${places.policy}" />`
  const filled = html
    .replace(script, '')
    // Both stand before anything of the page's own, whatever its words may be.
    .replace(
      '<meta charset="utf-8" />',
      (charset) => `${charset}${policy}<style>${places.styles}</style>`,
    )
    .replace('</body>', () => `<style>${face}</style>${script.trim()}</body>`)
  return { html: filled.replace(/>\s+</g, '><').trim(), styles, face, script: inline }
}

/** The style sheet that the app loads whole when it takes over; parts that load later have their own. */
async function readStyleSheet(site: string): Promise<string> {
  const graph = await readBundleGraph(site)
  const [sheet, ...others] = graph.get(findChunk(graph, 'main'))?.css ?? []
  if (sheet === undefined || others.length > 0) throw new Error('Expected one main style sheet.')
  return readFile(join(site, sheet), 'utf8')
}

/**
 * The stand-ins for the typeface are local, and belong to the first paint. Of the faces that are files
 * every page needs the first; those of rarer letters come with the app's sheet.
 */
function partFaces(css: string): { styles: string; face: string } {
  const faces = /@font-face\{[^}]*url\([^}]*\}/g
  const [face = ''] = css.match(faces) ?? []
  return { styles: css.replace(faces, ''), face: face + formatStillFace(face) }
}

/**
 * The same face for readers without script. Nothing can try there whether it moves the text, so it is
 * used where the browser has it before the first paint, and otherwise from a later page on.
 */
function formatStillFace(face: string): string {
  const optional = face.replace('font-display:swap', 'font-display:optional')
  return `@media (scripting:none){${optional}:root{--typeface:Newsreader,}}`
}
