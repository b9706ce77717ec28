import { readFile } from 'node:fs/promises'
import { minify, type Plugin, transformWithOxc } from 'vite'

const source = 'src/app/settings/apply-look.ts'

/** Inlines the script that runs before the first paint into each page, in dev and in a build. */
export function inlineScriptPlugin(): Plugin {
  return {
    name: 'simak-inline-script',
    async transformIndexHtml() {
      const { code } = await transformWithOxc(await readFile(source, 'utf8'), source)
      // A block, so that its names are not global.
      const small = await minify(source, `{${code}}`)
      return [{ tag: 'script', children: small.code.trim(), injectTo: 'head' }]
    },
  }
}
