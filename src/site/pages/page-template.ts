import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findChunk, listNeededFiles, readBundleGraph } from '../files/bundle-graph.ts'

/** Placeholders in the template for a page's styles and policy, which are known last. */
export const places = { styles: '/*styles*/', policy: '{policy}' } as const

/** The built `index.html` as a template, and the style sheets that pages take rules from. */
export type PageTemplate = {
  html: string
  /** The complete style sheet, without the font faces that load files. */
  styles: string
  /** The font face that every page uses, for readers with script and for those without. */
  face: string
  /** The inline script. */
  script: string
}

/**
 * Creates the template of every page. Styles for the first paint are inline and first; font and script are
 * after the text, so that they do not compete with it. Throws when the build's HTML has another shape.
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
    // Both come before any text of the page, so no text can be mistaken for a placeholder.
    .replace(
      '<meta charset="utf-8" />',
      (charset) => `${charset}${policy}<style>${places.styles}</style>`,
    )
    .replace('</body>', () => `<style>${face}</style>${script.trim()}</body>`)
  return {
    html: filled.replace(/>\s+</g, '><').replaceAll(' />', '>').trim(),
    styles,
    face,
    script: inline,
  }
}

/** Prerendered pages whose code, and so their style sheets, load later. */
const latePages = ['archive', 'changes', 'tool'].map((name) => `src/app/pages/${name}-pages.tsx`)

/**
 * Reads the style sheet that the app loads when it hydrates, and that of prerendered pages whose code loads
 * later. Other parts that load later are not prerendered.
 */
async function readStyleSheet(site: string): Promise<string> {
  const graph = await readBundleGraph(site)
  const [sheet, ...others] = graph.get(findChunk(graph, 'main'))?.css ?? []
  if (sheet === undefined || others.length > 0) throw new Error('Expected one main style sheet.')
  const late = latePages.map((source) => findChunk(graph, source))
  const sheets = listNeededFiles(graph, late).filter((file) => file.endsWith('.css'))
  const texts = await Promise.all(
    [...new Set([sheet, ...sheets])].map((file) => readFile(join(site, file), 'utf8')),
  )
  return texts.join('')
}

/**
 * Separates the font faces. Fallbacks with adjusted metrics are local and needed for the first paint. Of the
 * faces with a file every page needs the first; those of rarer letters are in the app's sheet.
 */
function partFaces(css: string): { styles: string; face: string } {
  const faces = /@font-face\{[^}]*url\([^}]*\}/g
  const [face = ''] = css.match(faces) ?? []
  return { styles: css.replace(faces, ''), face: face + formatStillFace(face) }
}

/**
 * Adapts the face for readers without script. No script can check whether a late font would move the text, so
 * the font is used only if it is cached before the first paint.
 */
function formatStillFace(face: string): string {
  const optional = face.replace('font-display:swap', 'font-display:optional')
  return `@media (scripting:none){${optional}:root{--typeface:Newsreader,}}`
}
