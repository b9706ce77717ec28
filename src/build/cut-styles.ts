import { type Selector, transform } from 'lightningcss'

/**
 * The part of a minified style sheet that pages with these classes need: a rule goes when each of its
 * selectors asks for a class that no page has. Rules without a class stay.
 */
export function cutStyles(css: string, classes: ReadonlySet<string>): string {
  const isNeeded = (selector: Selector) =>
    selector.every((part) => part.type !== 'class' || classes.has(part.name))
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
  // A second time, because a group whose last rule is gone goes only then.
  return transform({ ...cut, filename: 'page.css', minify: true }).code.toString()
}

/** Every class that markup names. */
export function findClasses(markup: string): string[] {
  return [...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '))
}
