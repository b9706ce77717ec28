import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { formatContentPolicy } from './content-policy.ts'

/** The built `index.html`, ready to be filled, and the policy that it keeps. */
export type PageTemplate = { html: string; policy: string }

/**
 * Makes the template of every page: its styles stand inline, so that the first paint waits for
 * nothing else; the faces of the typeface and the script come behind the text, so that they do not
 * compete with it; the policy allows just these. Throws when the build's HTML has another shape.
 */
export async function readPageTemplate(site: string, base: string): Promise<PageTemplate> {
  const html = await readFile(join(site, 'index.html'), 'utf8')
  const [link, href] = take(html, /\s*<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/)
  const [script] = take(html, /\s*<script type="module"[^>]*><\/script>/)
  const file = join(site, href.slice(base.length))
  const { first, faces } = partFaces((await readFile(file, 'utf8')).trim())
  await rm(file)

  const policy = formatContentPolicy([first, faces].map(hash))
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`
  const filled = html
    .replace(link, '')
    .replace(script, '')
    .replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${meta}`)
    .replace('</head>', () => `<style>${first}</style></head>`)
    .replace('</body>', () => `<style>${faces}</style>${script.trim()}</body>`)
  return { html: filled.replace(/>\s+</g, '><').trim(), policy }
}

/** The first match and its first group. */
function take(html: string, pattern: RegExp): [string, string] {
  const match = pattern.exec(html)
  if (match === null) throw new Error(`The built index.html has no ${pattern.source}`)
  return [match[0], match[1] ?? '']
}

/** The faces that are files; those that stand in for them are local and belong to the first paint. */
function partFaces(css: string): { first: string; faces: string } {
  const face = /@font-face\{[^}]*url\([^}]*\}/g
  return { first: css.replace(face, ''), faces: (css.match(face) ?? []).join('') }
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
