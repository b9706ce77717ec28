import { type Selector, transform } from 'lightningcss'

/**
 * The part of a minified style sheet that pages with these classes need: a rule goes when each of its
 * selectors asks for a class that no page has, also within `:has()`, or for a data attribute, which only
 * the app sets. Rules without either stay.
 */
export function cutStyles(css: string, classes: ReadonlySet<string>): string {
  const isNeeded = (selector: Selector): boolean =>
    selector.every((part) => {
      if (part.type === 'class') return classes.has(part.name)
      if (part.type === 'pseudo-class' && part.kind === 'has') return part.selectors.some(isNeeded)
      return part.type !== 'attribute' || !part.name.startsWith('data-')
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
  // A second time, because a group whose last rule is gone goes only then, and with it its animations.
  const unusedSymbols = findIdleAnimations(cut.code.toString())
  return transform({ ...cut, filename: 'page.css', minify: true, unusedSymbols }).code.toString()
}

/** Names of animations that nothing in the sheet runs. */
function findIdleAnimations(css: string): string[] {
  const names = [...css.matchAll(/@keyframes ([\w-]+)/g)].map(([, name = '']) => name)
  return names.filter((name) => css.split(name).length === 2)
}

/** Every class that markup names. */
export function findClasses(markup: string): string[] {
  return [...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '))
}
