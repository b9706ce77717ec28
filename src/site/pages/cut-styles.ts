import { type Selector, transform } from 'lightningcss'

/**
 * The part of a minified style sheet that pages need whose markup has these names of classes and data
 * attributes. A rule goes when each of its selectors asks for another name, also within `:has()`.
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
  // A second time, because a group whose last rule is gone goes only then, and with it its animations.
  const unusedSymbols = findIdleAnimations(cut.code.toString())
  return transform({ ...cut, filename: 'page.css', minify: true, unusedSymbols }).code.toString()
}

/** Names of animations that nothing in the sheet runs. */
function findIdleAnimations(css: string): string[] {
  const names = [...css.matchAll(/@keyframes ([\w-]+)/g)].map(([, name = '']) => name)
  return names.filter((name) => css.split(name).length === 2)
}

/**
 * Every class and data attribute of markup: `<p class="card title" data-key="s">` has `card`, `title`
 * and `data-key`.
 */
export function findNames(markup: string): string[] {
  const classes = [...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) =>
    names.split(' '),
  )
  return [...classes, ...[...markup.matchAll(/ (data-[\w-]+)="/g)].map(([, name = '']) => name)]
}
