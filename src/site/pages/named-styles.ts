import { readFileSync } from 'node:fs'

const breakpointsFile = 'src/app/styles/breakpoints.css'
const typeFile = 'src/app/styles/type.css'

/**
 * A PostCSS plugin that replaces names in style sheets by their values: breakpoints, because browsers do not
 * support `@custom-media` yet, and type styles and columns, because every page would otherwise contain all of them.
 * Throws on a name that is not defined.
 *
 * @example `@media (--wide)` // becomes `@media (min-width: 64rem)`
 * @example `font: var(--type-story)` // becomes `font: 500 var(--text-story) / 1.25 var(--font-serif)`
 */
export function namedStyles() {
  const breakpoints = readNames(breakpointsFile, /@custom-media (--[\w-]+) (.+);/g)
  const types = readNames(typeFile, /(--(?:type|tracking|column)-[\w-]+): (.+);/g)
  return {
    postcssPlugin: 'simak-named-styles',
    AtRule: {
      media(rule: { params: string }) {
        rule.params = rule.params.replace(/\((--[\w-]+)\)/g, (_, name: string) => breakpoints(name))
      },
    },
    Declaration(declaration: { value: string }) {
      const written = declaration.value.replace(
        /var\((--(?:type|tracking|column)-[\w-]+)\)/g,
        (_, name: string) => types(name),
      )
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
