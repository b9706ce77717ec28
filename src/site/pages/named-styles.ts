import { readFileSync } from 'node:fs'

const breakpointsFile = 'src/app/styles/breakpoints.css'
const typeFile = 'src/app/styles/type.css'
const sizesFile = 'src/app/styles/sizes.css'

/**
 * A PostCSS plugin that replaces names in style sheets by their values: breakpoints, because browsers do not
 * support `@custom-media` yet, and type styles, columns and fixed sizes, because every page would otherwise contain
 * all of them. Throws on a name that is not defined.
 *
 * @example `@media (--wide)` // becomes `@media (min-width: 64rem)`
 * @example `font: var(--type-story)` // becomes `font: 500 1.1875rem / 1.25 var(--font-serif)`
 */
export function namedStyles() {
  const breakpoints = readNames(breakpointsFile, /@custom-media (--[\w-]+) (.+);/g)
  const types = readNames(typeFile, /(--(?:type|tracking|column)-[\w-]+): (.+);/g)
  const sizes = readNames(sizesFile, /(--(?:text|space|page)-[\w-]+): (.+);/g)
  return {
    postcssPlugin: 'simak-named-styles',
    AtRule: {
      media(rule: { params: string }) {
        rule.params = rule.params.replace(/\((--[\w-]+)\)/g, (_, name: string) => breakpoints(name))
      },
    },
    Declaration(declaration: { value: string }) {
      const written = declaration.value
        .replace(/var\((--(?:type|tracking|column)-[\w-]+)\)/g, (_, name: string) => types(name))
        // Type styles contain sizes, so sizes are second.
        .replace(/var\((--(?:text|space|page)-[\w-]+)\)/g, (_, name: string) => sizes(name))
      if (written !== declaration.value) declaration.value = written
    },
  }
}

/** Reads the names that a file defines. Returns a function that finds the value of a name. */
function readNames(file: string, definition: RegExp): (name: string) => string {
  const values = new Map(
    [...readFileSync(file, 'utf8').matchAll(definition)].map(([, name, value]) => [name, value]),
  )
  return (name) => {
    const value = values.get(name)
    if (value === undefined) throw new Error(`${file} does not define ${name}.`)
    return value
  }
}
