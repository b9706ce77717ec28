import { listChildren, type PageNode, readAttribute } from './page-tree.ts'

/** Elements whose text no browser with script shows. */
const unseenNames = new Set(
  `audio canvas datalist head iframe math-error noembed noframes noscript object option script select style svg
  template textarea title video`.split(/\s+/),
)

/** Classes that stand for "not shown". SingleFile gives the first to whatever it found hidden. */
const hiddenClasses = new Set(['sf-hidden', 'amp-hidden', 'd-none'])

/**
 * Why an element and all in it is no part of the visible text, or null when it is: it is never text,
 * or it is hidden by attribute, by its own style or by a class known to mean that.
 */
export function findUnseen(node: PageNode): 'never-text' | 'hidden' | null {
  if (!('tagName' in node)) return null
  if (unseenNames.has(node.tagName)) {
    const isShadowRoot = readAttribute(node, 'shadowrootmode') !== undefined
    return node.tagName === 'template' && isShadowRoot ? null : 'never-text'
  }
  return isHidden(node) ? 'hidden' : null
}

function isHidden(node: PageNode): boolean {
  // A page saved while a dialog was open hides all of itself from screen readers, not from the eye.
  const isDecoration = readAttribute(node, 'aria-hidden') === 'true' && !holdsArticle(node)
  const style = readAttribute(node, 'style') ?? ''
  const classes = readAttribute(node, 'class') ?? ''
  return (
    isDecoration ||
    isHiddenAttribute(readAttribute(node, 'hidden')) ||
    /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style) ||
    classes.split(/\s+/).some((each) => hiddenClasses.has(each))
  )
}

/** `hidden` hides whatever its value; "until-found" shows when searched for, so it is text. */
function isHiddenAttribute(value: string | undefined): boolean {
  return value !== undefined && value.toLowerCase() !== 'until-found'
}

/** Whether an element next to the body's own level holds the page's headline or article. */
function holdsArticle(element: PageNode): boolean {
  const parent = 'parentNode' in element ? element.parentNode : null
  if (parent === null || !('tagName' in parent) || parent.tagName !== 'body') return false
  const rest: PageNode[] = [element]
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (/^(?:h1|article|main)$/.test(node.nodeName)) return true
    for (const child of listChildren(node)) rest.push(child)
  }
  return false
}
