import { type Selector, transform } from 'lightningcss'

/**
 * Returns the part of a minified style sheet for pages with these classes and data attributes. A rule is
 * removed when each of its selectors needs another name, even inside `:has()`; a custom property, when no value uses it.
 */
export function cutStyles(css: string, names: ReadonlySet<string>): string {
  const isNeeded = (selector: Selector): boolean =>
    selector.every((part) => {
      if (part.type === 'class') return names.has(part.name)
      if (part.type === 'pseudo-class' && part.kind === 'has') return part.selectors.some(isNeeded)
      return part.type !== 'attribute' || !part.name.startsWith('data-') || names.has(part.name)
    })
  const cut = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    visitor: {
      Rule: {
        style(rule) {
          return rule.value.selectors.some(isNeeded) ? undefined : []
        },
      },
    },
  })
  // A second pass, because a group is only removed after its last rule, and its animations after it.
  const needed = gatherPrint(dropIdleNames(cut.code.toString()))
  const minified = transform({
    filename: 'page.css',
    code: Buffer.from(needed),
    minify: true,
    unusedSymbols: findIdleAnimations(needed),
  })
  return removeSpaces(minified.code.toString())
}

/** Removes the custom properties that no value uses. Each declaration is one line before the sheet is minified. */
function dropIdleNames(css: string): string {
  const used = new Set(Array.from(css.matchAll(/var\((--[\w-]+)/g), ([, name]) => name))
  return css.replace(/^ *(--[\w-]+):.*;\n/gm, (line, name) => (used.has(name) ? line : ''))
}

/** Joins the rules for paper in one group, the last, where rules that do the same become one. */
function gatherPrint(css: string): string {
  const group = /^@media print \{\n(.*?)^\}\n/gms
  const rules = Array.from(css.matchAll(group), ([, inside]) => inside)
  return `${css.replace(group, '')}@media print {\n${rules.join('')}}\n`
}

/** Removes the spaces around commas and slashes that Lightning CSS leaves in values with a custom property. */
function removeSpaces(css: string): string {
  return css.replace(/("(?:[^"\\]|\\.)*")| *([,/]) */g, '$1$2')
}

/** Lists the names of animations that no rule uses. */
function findIdleAnimations(css: string): string[] {
  const names = [...css.matchAll(/@keyframes ([\w-]+)/g)].map(([, name = '']) => name)
  return names.filter((name) => css.split(name).length === 2)
}

/**
 * Lists every class and data attribute of markup, each once: `<p class="card title" data-key="s">` → `card`, `title`,
 * `data-key`.
 */
export function findNames(markup: string): string[] {
  const found = markup.matchAll(/ (?:class="([^"]*)"|(data-[\w-]+)=")/g)
  const names = new Set<string>()
  for (const [, classes, data] of found) {
    if (data !== undefined) names.add(data)
    else for (const name of (classes ?? '').split(' ')) names.add(name)
  }
  return [...names]
}
