/** Declarations that keep an element from the eye, by the row's name. Read without white space, lower case. */
const hidings: readonly { rule: string; style: RegExp }[] = [
  { rule: 'not-displayed', style: /(?:^|;)display:none/ },
  { rule: 'invisible', style: /(?:^|;)visibility:(?:hidden|collapse)/ },
  { rule: 'transparent', style: /(?:^|;)opacity:0?(?:\.0+)?(?:%|;|!|$)/ },
  {
    rule: 'off-screen',
    style: /(?:^|;)(?:left|right|top|margin-left|text-indent):-(?:\d{4,}|999|\d{3,}r?em)/,
  },
  { rule: 'clipped', style: /(?:^|;)clip:rect\((?:0|1px)|(?:^|;)clip-path:inset\((?:50|100)%/ },
]

/** Both must hold: an element of no size whose content does not stick out of it. */
const noSize = /(?:^|;)(?:max-)?(?:width|height):[01](?:px|em|rem|%)?(?:;|!|$)/
const noOverflow = /(?:^|;)overflow(?:-[xy])?:(?:hidden|clip)/

const noLetters = /(?:^|;)font-size:0(?:\.0+)?(?:px|em|rem|pt|%)?(?:;|!|$)/

/** Why a style hides its element, or null. `tiny` hides its own words only: what is inside may be larger. */
export function findHidingStyle(style: string): string | null {
  const plain = style.slice(0, maxStyle).replace(/\s+/g, '').toLowerCase()
  if (plain === '') return null
  const hiding = hidings.find((row) => row.style.test(plain))
  if (hiding !== undefined) return hiding.rule
  if (noSize.test(plain) && noOverflow.test(plain)) return 'no-size'
  return noLetters.test(plain) ? 'tiny' : null
}

/** A longer style is a picture. In code units. */
const maxStyle = 5_000

/** So much of a page's own style sheets is read. In code units. */
const maxSheets = 2_000_000

/** Classes and ids that the page's own style sheets hide, with the reason. */
export type HidingNames = { classes: ReadonlyMap<string, string>; ids: ReadonlyMap<string, string> }

/**
 * Reads which classes and ids a page's own style sheets hide on every screen. Only rules of one plain
 * selector count, and none whose class another rule names as well: a script may show what that one hides.
 */
export function readHidingNames(sheets: readonly string[]): HidingNames {
  const rules = listRules(sheets.join('\n').slice(0, maxSheets))
  const seen = new Map<string, number>()
  for (const { selectors } of rules) {
    for (const name of new Set(selectors.match(/[.#][\w-]+/g) ?? [])) {
      seen.set(name, (seen.get(name) ?? 0) + 1)
    }
  }
  const classes = new Map<string, string>()
  const ids = new Map<string, string>()
  for (const { selectors, style } of rules) {
    const rule = findHidingStyle(style)
    if (rule === null) continue
    for (const selector of selectors.split(',')) {
      const groups = /^\s*(?:[a-z]+\d?)?(?<mark>[.#])(?<name>[\w-]+)\s*$/i.exec(selector)?.groups
      const { mark = '', name = '' } = groups ?? {}
      if (name === '' || (seen.get(`${mark}${name}`) ?? 0) > 1) continue
      const names = mark === '.' ? classes : ids
      names.set(name, rule)
    }
  }
  return { classes, ids }
}

type StyleRule = { selectors: string; style: string }

/** The rules outside `@media` and its kin, which hold for some screens only. */
function listRules(sheet: string): StyleRule[] {
  const rules: StyleRule[] = []
  const plain = sheet.replace(/\/\*[\s\S]*?\*\//g, '')
  let start = 0
  let depth = 0
  let selectors = ''
  for (let index = 0; index < plain.length; index += 1) {
    const character = plain[index]
    if (character === '{') {
      if (depth === 0) selectors = plain.slice(start, index).trim()
      depth += 1
      start = index + 1
    } else if (character === '}') {
      if (depth === 1 && !selectors.startsWith('@')) {
        rules.push({ selectors, style: plain.slice(start, index) })
      }
      depth = Math.max(0, depth - 1)
      start = index + 1
    } else if (character === ';' && depth === 0) start = index + 1
  }
  return rules
}
