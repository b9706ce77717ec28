import { readFile } from 'node:fs/promises'
import { minify, type Plugin, transformWithOxc } from 'vite'

const source = 'src/app/settings/apply-look.ts'

/** Sets the script that has to run before the first paint into the page itself, in dev and in a build. */
export function inlineScriptPlugin(): Plugin {
  return {
    name: 'simak-inline-script',
    async transformIndexHtml() {
      const { code } = await transformWithOxc(await readFile(source, 'utf8'), source)
      // In braces, its names are its own.
      const small = await minify(source, `{${code}}`)
      return [{ tag: 'script', children: small.code.trim(), injectTo: 'head' }]
    },
  }
}
