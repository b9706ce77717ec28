import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { facesFile, findMainSheet } from '../bundle/part-faces.ts'
import {
  type BundleGraph,
  findChunk,
  listNeededFiles,
  readBundleGraph,
} from '../files/bundle-graph.ts'

/** Placeholders in the template for a page's styles, font faces and policy, which are known last. */
export const places = { styles: '/*styles*/', faces: '/*faces*/', policy: '{policy}' } as const

/** The built `index.html` as a template, and the style sheets that pages take rules from. */
export type PageTemplate = {
  html: string
  /** The complete style sheet, without the font faces that load files. */
  styles: string
  /** The font face that every page uses, for readers with script and for those without. */
  face: string
  /** The font faces of rarer letters. */
  rareFaces: readonly string[]
  /** The inline script. */
  script: string
}

/**
 * Creates the template of every page. Styles for the first paint are inline and first; font and script are
 * after the text, so that they do not compete with it. Throws when the build's HTML has another shape.
 */
export async function readPageTemplate(site: string): Promise<PageTemplate> {
  const html = await readFile(join(site, 'index.html'), 'utf8')
  const graph = await readBundleGraph(site)
  const { standIns, face } = await readFaces(site)
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
    .replace('</body>', () => `<style>${places.faces}</style>${script.trim()}</body>`)
  return {
    html: filled.replace(/>\s+</g, '><').replaceAll(' />', '>').trim(),
    styles: standIns + (await readStyleSheet(site, graph)),
    face,
    rareFaces: await readRareFaces(site, graph),
    script: inline,
  }
}

/** Prerendered pages whose code, and so their style sheets, load later. */
const latePages = ['archive', 'changes', 'tool'].map((name) => `src/app/pages/${name}-pages.tsx`)

/**
 * Reads the style sheet that the app loads when it hydrates, and that of prerendered pages whose code loads
 * later. Other parts that load later are not prerendered.
 */
async function readStyleSheet(site: string, graph: BundleGraph): Promise<string> {
  const sheets = new Set([findMainSheet(graph), ...listSheets(graph, latePages)])
  return (await readAll(site, [...sheets])).join('')
}

/** Lists the style sheets of parts that load later, by their source files. */
function listSheets(graph: BundleGraph, sources: readonly string[]): string[] {
  const chunks = sources.map((source) => findChunk(graph, source))
  return listNeededFiles(graph, chunks).filter((file) => file.endsWith('.css'))
}

function readAll(site: string, files: readonly string[]): Promise<string[]> {
  return Promise.all(files.map((file) => readFile(join(site, file), 'utf8')))
}

/**
 * Reads the font faces of every page. Stand-ins with adjusted metrics are local and needed for the first paint;
 * the one with a file is not.
 */
async function readFaces(site: string): Promise<{ standIns: string; face: string }> {
  const css = await readFile(join(site, facesFile), 'utf8')
  const [face = ''] = css.match(loadedFace) ?? []
  return { standIns: css.replace(loadedFace, ''), face: face + formatStillFace(face) }
}

async function readRareFaces(site: string, graph: BundleGraph): Promise<string[]> {
  const texts = await readAll(site, listSheets(graph, ['src/app/styles/rare-letters.css']))
  return texts.flatMap((css) => css.match(loadedFace) ?? [])
}

/** A font face with a file. */
const loadedFace = /@font-face\{[^}]*url\([^}]*\}/g

/**
 * Adapts the face for readers without script. No script can check whether a late font would move the text, so
 * the font is used only if it is cached before the first paint.
 */
function formatStillFace(face: string): string {
  const optional = face.replace('font-display:swap', 'font-display:optional')
  return `@media (scripting:none){${optional}:root{--typeface:Newsreader,}}`
}
