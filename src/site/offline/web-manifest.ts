import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { paths } from '../../core/publish/paths.ts'
import { siteDescription, siteLanguage, siteName } from '../../core/publish/site-name.ts'

/** Icons by name, with what a system may do with them. */
const icons = [
  { name: 'icon-192', sizes: '192x192', purpose: 'any' },
  { name: 'icon-512', sizes: '512x512', purpose: 'any' },
  { name: 'maskable-512', sizes: '512x512', purpose: 'maskable' },
]

/** Writes what makes the site an app that can be installed: its icons and `manifest.webmanifest`. */
export async function writeWebManifest(site: string, base: string): Promise<void> {
  const written = await Promise.all(
    icons.map(async ({ name, ...icon }) => ({
      src: base + (await writeIcon(site, name)),
      type: 'image/png',
      ...icon,
    })),
  )
  const manifest = {
    id: base,
    name: siteName,
    short_name: siteName,
    description: siteDescription,
    lang: siteLanguage,
    dir: 'ltr',
    start_url: base,
    scope: base,
    display: 'standalone',
    background_color: '#fbf9f4',
    theme_color: '#fbf9f4',
    icons: written,
    shortcuts: [{ name: 'Pustaka', url: base + paths.library.slice(1) }],
  }
  await writeFile(join(site, paths.manifest), JSON.stringify(manifest))
}

/** Icons lie beside the other files whose names say what is in them. */
async function writeIcon(site: string, name: string): Promise<string> {
  const png = await readFile(`src/app/icons/${name}.png`)
  const mark = createHash('sha256').update(png).digest('base64url').slice(0, 8)
  const path = `assets/${name}-${mark}.png`
  await writeFile(join(site, path), png)
  return path
}
