/**
 * What the class names of the usual style sheets say of an element on a wide screen. Each of them names
 * the narrowest screen that it is for: 1 small, 2 medium (768 px), 3 large, 4 extra large (1280 px). Any
 * other name is for all, which is 0.
 */
const steps: Readonly<Record<string, number>> = {
  sm: 1,
  md: 2,
  tablet: 2,
  lg: 3,
  laptop: 3,
  desktop: 3,
  xl: 4,
}

/** "d-none d-md-block", "hidden md:flex": a step and what it does there. A step above `xl` is not reached. */
const stepped: readonly RegExp[] = [
  /^d-(?:(?<step>xs|sm|md|lg|xl)-)?(?<does>none|block|flex|grid|inline(?:-block|-flex)?|table(?:-\w+)?|contents)$/,
  /^(?:(?<step>xs|sm|md|lg|xl|tablet|laptop|desktop):)?(?:tw-)?(?<does>hidden|block|flex|grid|inline(?:-block|-flex)?|table|contents)$/,
]

/** Classes that hide an element from wide screens, whatever other classes it has. */
const phoneOnly: readonly RegExp[] = [
  /^visible-(?:xs|sm|phone|tablet|mobile)(?:-(?:block|inline|inline-block))?$/,
  /^hidden-(?:lg|desktop|(?:xs|sm|md|lg|xl)-up|xl-down)$/,
  /^(?:show-for-(?:small|small-only|medium-only)|hide-for-(?:medium|large|xlarge)(?:-up)?)$/,
  /^is-hidden-(?:desktop|tablet|widescreen)$/,
  /^uk-hidden(?:@[sml]|-(?:medium|large))$/,
  /^hide-on-(?:large-only|med-and-up)$/,
  /^(?:elementor-hidden-desktop|vc_hidden-lg)$/,
  /^(?:[a-z]+[-_])?(?:only-(?:mobile|phone|sp|smartphone|handset)|(?:mobile|phone|smartphone|sp|handset)-only)$/,
  /^(?:[a-z]+[-_])?(?:(?:hide|hidden|no|none)-(?:on-|in-|for-)?(?:desktop|pc)|(?:desktop|pc)-(?:hide|hidden|none))$/,
  /^(?:show|visible)-(?:on-|in-|for-)?(?:mobile|phone|sp)$/,
]

/** Names that show on wide screens what another name hides. */
const wideOnly: readonly RegExp[] = [
  /^visible-(?:md|lg|desktop)(?:-(?:block|inline|inline-block))?$/,
  /^hidden-(?:xs|sm|phone|tablet|mobile|(?:xs|sm|md|lg)-down)$/,
  /^(?:show-for-(?:medium|large|xlarge)(?:-up)?|hide-for-small(?:-only)?)$/,
  /^is-hidden-(?:mobile|touch)$/,
  /^uk-visible@[smlx]+$/,
  /^hide-on-(?:small-only|med-and-down)$/,
  /^(?:[a-z]+[-_])?(?:(?:desktop|pc)-only|only-(?:desktop|pc)|(?:show|visible)-(?:on-|in-|for-)?(?:desktop|pc)|(?:hide|hidden)-(?:on-|in-|for-)?(?:mobile|phone|sp))$/,
]

/** Whether an element with these classes is shown on a wide screen. Null when no class says so. */
export function findDesktopDisplay(classes: readonly string[]): 'shown' | 'hidden' | null {
  let widest = -1
  let display: 'shown' | 'hidden' | null = null
  for (const name of classes) {
    const groups = readStep(name.replace(/^!|!$/g, ''))
    if (groups === null) continue
    const step = groups.step === undefined ? 0 : (steps[groups.step] ?? 0)
    if (step < widest) continue
    // "block hidden": of two for all screens the one that hides is the later in every style sheet.
    if (step === widest && display === 'hidden') continue
    widest = step
    display = /^(?:none|hidden)$/.test(groups.does ?? '') ? 'hidden' : 'shown'
  }
  // "block" alone is a name of many meanings.
  const isPlain = display === 'shown' && widest <= 0
  if (display !== null && !isPlain) return display
  if (classes.some((name) => wideOnly.some((pattern) => pattern.test(name)))) return 'shown'
  return classes.some((name) => phoneOnly.some((pattern) => pattern.test(name))) ? 'hidden' : null
}

function readStep(name: string): Partial<Record<string, string>> | null {
  for (const pattern of stepped) {
    const groups = pattern.exec(name)?.groups
    if (groups !== undefined) return groups
  }
  return null
}
